package org.multaqa.registration.api;

import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;

/**
 * Somebody who has arrived.
 *
 * @param status where the person stands
 * @param already whether it was known before, by another command than this one
 */
public record ArrivalView(DelegationId delegation, PersonId person, MemberState status, boolean already) {

}
