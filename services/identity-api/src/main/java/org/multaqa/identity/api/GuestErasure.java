package org.multaqa.identity.api;

import org.multaqa.model.PersonId;

/**
 * A guest to be erased.
 *
 * @param askedBy the organiser or founder who has asked for it
 */
public record GuestErasure(PersonId askedBy) {

}
