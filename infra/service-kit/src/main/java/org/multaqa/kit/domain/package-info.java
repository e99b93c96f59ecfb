/** What every aggregate is written with. No framework. */
@NullMarked
package org.multaqa.kit.domain;

import org.jspecify.annotations.NullMarked;
