package org.multaqa.sessions.util;

import org.multaqa.embedded.EmbeddedStore;
import org.multaqa.registration.domain.UsesSpring;

/** Broken on purpose: calls another service and the laptop's store from a drawer. */
public record CallsRegistration(UsesSpring other, EmbeddedStore store) {

}
