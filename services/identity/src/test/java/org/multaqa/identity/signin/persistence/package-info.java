/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.signin.persistence;

import org.jspecify.annotations.NullMarked;
