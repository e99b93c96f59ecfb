/** Writes letters in the reader's language and direction, as text and as HTML. */
@NullMarked
package org.multaqa.notifications.letters;

import org.jspecify.annotations.NullMarked;
