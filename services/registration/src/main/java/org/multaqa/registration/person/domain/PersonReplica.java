package org.multaqa.registration.person.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * A person whom identity knows.
 *
 * @param id who
 * @param name how the person is called
 */
public record PersonReplica(PersonId id, LocalizedText name) {

}
