package org.multaqa.registration.api;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;

/**
 * Seats to be offered to another office.
 *
 * @param to the office that may have them
 * @param role for which role they are
 * @param seats how many
 */
public record NewSeatOffer(OfficeId to, Role role, int seats) {

}
