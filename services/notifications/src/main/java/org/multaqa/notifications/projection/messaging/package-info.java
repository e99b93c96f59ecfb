/** Listens to the other services, one listener for each. */
@NullMarked
package org.multaqa.notifications.projection.messaging;

import org.jspecify.annotations.NullMarked;
