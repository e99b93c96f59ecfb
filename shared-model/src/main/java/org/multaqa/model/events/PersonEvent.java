package org.multaqa.model.events;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/** What identity tells of people: their display names, and nothing else. */
public sealed interface PersonEvent extends DomainEvent {

	PersonId person();

	@Override
	default String subject() {
		return "person/" + person();
	}

	/**
	 * A person has this name now. A record without a value (a tombstone) erases it.
	 *
	 * @param name how the person is called, perhaps in more than one script
	 */
	@EventType("org.multaqa.person.named.v1")
	record PersonNamed(PersonId person, LocalizedText name) implements PersonEvent {

	}

}
