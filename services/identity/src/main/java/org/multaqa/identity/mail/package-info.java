/** Mails of identity's own: links and news of founders. */
@NullMarked
package org.multaqa.identity.mail;

import org.jspecify.annotations.NullMarked;
