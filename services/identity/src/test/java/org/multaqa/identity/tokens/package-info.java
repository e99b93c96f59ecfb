/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.tokens;

import org.jspecify.annotations.NullMarked;
