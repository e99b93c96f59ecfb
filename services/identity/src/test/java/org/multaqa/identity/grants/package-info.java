/** What tests say in the name of registration. */
@NullMarked
package org.multaqa.identity.grants;

import org.jspecify.annotations.NullMarked;
