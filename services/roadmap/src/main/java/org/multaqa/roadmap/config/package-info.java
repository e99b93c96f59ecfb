/** How the service is put together, and its settings. */
@NullMarked
package org.multaqa.roadmap.config;

import org.jspecify.annotations.NullMarked;
