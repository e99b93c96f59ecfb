/** Notices and preferences by HTTP. */
@NullMarked
package org.multaqa.notifications.deliveries.web;

import org.jspecify.annotations.NullMarked;
