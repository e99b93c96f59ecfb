/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.passkeys.domain;

import org.jspecify.annotations.NullMarked;
