/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.grants.messaging;

import org.jspecify.annotations.NullMarked;
