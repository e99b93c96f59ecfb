package org.multaqa.registration.api;

import org.springframework.context.ApplicationContext;

/** Broken on purpose: a rule that runs nowhere without Spring. */
public record NeedsAContext(ApplicationContext context) {

}
