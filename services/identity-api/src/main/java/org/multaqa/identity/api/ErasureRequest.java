package org.multaqa.identity.api;

import org.multaqa.model.PersonId;

/**
 * Asks that all data of a person be erased.
 *
 * @param person whose
 * @param askedBy who wants it: the person, or a founder
 */
public record ErasureRequest(PersonId person, PersonId askedBy) {

}
