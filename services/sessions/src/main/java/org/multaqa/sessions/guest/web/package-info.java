/** Guests over HTTP. */
@NullMarked
package org.multaqa.sessions.guest.web;

import org.jspecify.annotations.NullMarked;
