package org.multaqa.model.events;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;

/** What registration tells: meetings, offices, delegations and their people. */
public sealed interface RegistrationEvent extends DomainEvent
		permits MeetingEvent, DelegationEvent, RegistrationEvent.OfficeRegistered {

	/** What kind of body an office is. */
	enum OfficeKind {

		/** An office of the association in a region. */
		REGIONAL_OFFICE,

		/** An elected committee of a region; not an office. */
		REGIONAL_DIVISION,

		/** Headquarters. */
		HEADQUARTERS

	}

	/**
	 * An office is known, or is known better.
	 *
	 * @param names what it is called
	 */
	@EventType("org.multaqa.office.registered.v1")
	record OfficeRegistered(OfficeId office, OfficeKind kind, LocalizedText names) implements RegistrationEvent {

		@Override
		public String subject() {
			return "office/" + this.office;
		}

	}

}
