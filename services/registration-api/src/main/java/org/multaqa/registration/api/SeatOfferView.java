package org.multaqa.registration.api;

import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;

/**
 * Seats that are offered to another office.
 *
 * @param delegation whose seats they are
 * @param id of the offer
 * @param from the office that offers them
 * @param to the office that may have them
 * @param role for which role they are
 * @param seats how many
 * @param state where the offer stands
 */
public record SeatOfferView(DelegationId delegation, String id, OfficeId from, OfficeId to, Role role, int seats,
		SeatOffer.State state) {

}
