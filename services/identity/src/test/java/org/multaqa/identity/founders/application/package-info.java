/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.founders.application;

import org.jspecify.annotations.NullMarked;
