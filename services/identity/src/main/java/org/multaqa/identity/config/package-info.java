/** How the service is put together. */
@NullMarked
package org.multaqa.identity.config;

import org.jspecify.annotations.NullMarked;
