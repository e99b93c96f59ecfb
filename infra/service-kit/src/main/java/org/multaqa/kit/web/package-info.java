/** HTTP manners: coded problems, versions, repeated commands, languages. */
@NullMarked
package org.multaqa.kit.web;

import org.jspecify.annotations.NullMarked;
