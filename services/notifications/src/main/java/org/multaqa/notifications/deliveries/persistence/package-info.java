/** Where notices and preferences are kept. */
@NullMarked
package org.multaqa.notifications.deliveries.persistence;

import org.jspecify.annotations.NullMarked;
