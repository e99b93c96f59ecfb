/** Tests of this part of notifications. */
@NullMarked
package org.multaqa.notifications.letters;

import org.jspecify.annotations.NullMarked;
