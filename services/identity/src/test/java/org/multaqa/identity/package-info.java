/** Tests of identity as a whole. */
@NullMarked
package org.multaqa.identity;

import org.jspecify.annotations.NullMarked;
