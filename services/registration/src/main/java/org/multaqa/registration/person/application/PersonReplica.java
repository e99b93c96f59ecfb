package org.multaqa.registration.person.application;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/** What a person is called, as identity told last. */
public record PersonReplica(PersonId id, LocalizedText name) {

}
