/** Brings links by SMTP: an adapter, as persistence. */
@NullMarked
package org.multaqa.identity.signin.mail;

import org.jspecify.annotations.NullMarked;
