/**
 * Writes letters in the recipient's language and direction, as text and as HTML: the
 * presenters of this service, as views are those of others.
 */
@NullMarked
package org.multaqa.notifications.letters;

import org.jspecify.annotations.NullMarked;
