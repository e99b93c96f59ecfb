/** What organisers do with guests. */
@NullMarked
package org.multaqa.sessions.guest.application;

import org.jspecify.annotations.NullMarked;
