/** Tests of the stores that need no store. */
@NullMarked
package org.multaqa.kit.store;

import org.jspecify.annotations.NullMarked;
