/** Listens to what the other services tell. */
@NullMarked
package org.multaqa.notifications.stories.messaging;

import org.jspecify.annotations.NullMarked;
