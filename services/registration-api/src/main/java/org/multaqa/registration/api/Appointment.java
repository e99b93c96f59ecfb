package org.multaqa.registration.api;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * A role outside delegations.
 *
 * @param role organiser or observer
 */
public record Appointment(PersonId person, Role role) {

}
