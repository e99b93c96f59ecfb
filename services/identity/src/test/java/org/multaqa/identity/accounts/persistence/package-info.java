/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.accounts.persistence;

import org.jspecify.annotations.NullMarked;
