/** Who acts, as what, and what is answered to whoever may not. */
@NullMarked
package org.multaqa.model.access;

import org.jspecify.annotations.NullMarked;
