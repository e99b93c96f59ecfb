/** Naming guests, and forgetting their names. */
@NullMarked
package org.multaqa.identity.guests.application;

import org.jspecify.annotations.NullMarked;
