/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.accounts.application;

import org.jspecify.annotations.NullMarked;
