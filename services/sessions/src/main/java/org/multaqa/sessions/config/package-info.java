/** How the service is put together. */
@NullMarked
package org.multaqa.sessions.config;

import org.jspecify.annotations.NullMarked;
