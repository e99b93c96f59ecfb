/** What is told to whom, and where that stands. */
@NullMarked
package org.multaqa.notifications.deliveries.domain;

import org.jspecify.annotations.NullMarked;
