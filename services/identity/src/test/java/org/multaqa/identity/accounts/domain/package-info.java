/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.accounts.domain;

import org.jspecify.annotations.NullMarked;
