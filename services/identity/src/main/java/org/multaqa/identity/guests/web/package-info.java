/** Names of guests over HTTP. */
@NullMarked
package org.multaqa.identity.guests.web;

import org.jspecify.annotations.NullMarked;
