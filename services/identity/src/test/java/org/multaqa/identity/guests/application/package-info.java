/** Tests of this part of identity. */
@NullMarked
package org.multaqa.identity.guests.application;

import org.jspecify.annotations.NullMarked;
