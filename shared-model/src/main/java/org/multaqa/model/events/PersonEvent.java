package org.multaqa.model.events;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
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
	 * @param guestOf the meeting in whose programme the name stands, of somebody without
	 * an account; absent for everybody with one
	 */
	@EventType("org.multaqa.person.named.v1")
	record PersonNamed(PersonId person, LocalizedText name, @Nullable MeetingId guestOf) implements PersonEvent {

		/** Somebody with an account has this name now. */
		public PersonNamed(PersonId person, LocalizedText name) {
			this(person, name, null);
		}

	}

}
