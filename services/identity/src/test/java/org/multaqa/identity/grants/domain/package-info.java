/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.grants.domain;

import org.jspecify.annotations.NullMarked;
