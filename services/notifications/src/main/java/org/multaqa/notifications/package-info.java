/** Tells people what concerns them, once, in their language. */
@NullMarked
package org.multaqa.notifications;

import org.jspecify.annotations.NullMarked;
