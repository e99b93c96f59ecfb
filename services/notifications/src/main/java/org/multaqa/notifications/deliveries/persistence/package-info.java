/** Where notices and wishes are kept. */
@NullMarked
package org.multaqa.notifications.deliveries.persistence;

import org.jspecify.annotations.NullMarked;
