/** Tests of this part of notifications. */
@NullMarked
package org.multaqa.notifications.deliveries.persistence;

import org.jspecify.annotations.NullMarked;
