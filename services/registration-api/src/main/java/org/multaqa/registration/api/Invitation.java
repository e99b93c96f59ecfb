package org.multaqa.registration.api;

import java.util.Map;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;

/**
 * An office is invited.
 *
 * @param seats how many people per role
 * @param decides whether it counts when the meeting agrees
 */
public record Invitation(OfficeId office, Map<Role, Integer> seats, boolean decides) {

}
