/** How the service is put together, and the key that it does not start without. */
@NullMarked
package org.multaqa.registration.config;

import org.jspecify.annotations.NullMarked;
