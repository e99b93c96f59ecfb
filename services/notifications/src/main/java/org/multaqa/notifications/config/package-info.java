/** How the service is put together. */
@NullMarked
package org.multaqa.notifications.config;

import org.jspecify.annotations.NullMarked;
