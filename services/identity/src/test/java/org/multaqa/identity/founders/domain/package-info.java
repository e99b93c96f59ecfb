/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.founders.domain;

import org.jspecify.annotations.NullMarked;
