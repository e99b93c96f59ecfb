/** The mail server of the application layer, by SMTP: an adapter, as persistence. */
@NullMarked
package org.multaqa.notifications.mail;

import org.jspecify.annotations.NullMarked;
