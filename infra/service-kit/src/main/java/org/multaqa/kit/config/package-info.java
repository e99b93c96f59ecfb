/** Puts the kit together for a Spring Boot service. */
@NullMarked
package org.multaqa.kit.config;

import org.jspecify.annotations.NullMarked;
