/** Hands letters to a mail server. */
@NullMarked
package org.multaqa.notifications.mail;

import org.jspecify.annotations.NullMarked;
