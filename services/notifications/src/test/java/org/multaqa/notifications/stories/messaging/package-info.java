/** Tests of this part of notifications. */
@NullMarked
package org.multaqa.notifications.stories.messaging;

import org.jspecify.annotations.NullMarked;
