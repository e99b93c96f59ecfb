/** How the service is put together. */
@NullMarked
package org.multaqa.recommendations.config;

import org.jspecify.annotations.NullMarked;
