package org.multaqa.registration.delegation.application;

import org.multaqa.kit.application.Versioned;
import org.multaqa.registration.delegation.domain.Membership;

/**
 * Somebody has arrived.
 *
 * @param already whether it was known before; not if the same command said it
 */
public record Arrival(Versioned<Membership> membership, boolean already) {

}
