/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.signin.application;

import org.jspecify.annotations.NullMarked;
