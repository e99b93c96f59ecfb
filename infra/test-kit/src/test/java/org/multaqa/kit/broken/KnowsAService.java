package org.multaqa.kit.broken;

import org.multaqa.registration.domain.UsesSpring;

/** Broken on purpose: a kit that knows a service. */
public record KnowsAService(UsesSpring service) {

}
