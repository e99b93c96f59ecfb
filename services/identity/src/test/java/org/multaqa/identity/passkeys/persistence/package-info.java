/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.passkeys.persistence;

import org.jspecify.annotations.NullMarked;
