/** Tests of this part of notifications. */
@NullMarked
package org.multaqa.notifications.deliveries.application;

import org.jspecify.annotations.NullMarked;
