/** Brings notices to people, once. */
@NullMarked
package org.multaqa.notifications.deliveries.application;

import org.jspecify.annotations.NullMarked;
