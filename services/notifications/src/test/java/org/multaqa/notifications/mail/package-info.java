/** Tests of this part of notifications. */
@NullMarked
package org.multaqa.notifications.mail;

import org.jspecify.annotations.NullMarked;
