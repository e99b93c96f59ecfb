/** Identity, which keeps the names of guests. */
@NullMarked
package org.multaqa.sessions.guest.identity;

import org.jspecify.annotations.NullMarked;
