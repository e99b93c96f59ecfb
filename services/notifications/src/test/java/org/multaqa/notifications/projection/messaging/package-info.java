@NullMarked
package org.multaqa.notifications.projection.messaging;

import org.jspecify.annotations.NullMarked;
