package org.multaqa.registration.api;

import java.util.Optional;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * What somebody has to hand over before they can be erased: others would be left with a
 * meeting that nobody runs, or with an office that cannot speak while it is asked.
 *
 * @param meeting in which meeting
 */
public record Duty(MeetingFacts meeting, Kind kind) {

	/** What is to be handed over. */
	public enum Kind {

		/** Nobody else organises the meeting, which is not archived. */
		ORGANISES_ALONE,

		/** The person acts as head of a delegation, and the meeting is running. */
		LEADS_DELEGATION

	}

	/** The duty of somebody who organises a meeting alone. */
	public static Optional<Duty> of(PersonId person, MeetingRoles meeting) {
		boolean alone = meeting.meeting().changes().isAllowed() && meeting.isOrganisedBy(person)
				&& !meeting.dismissal(person, Role.ORGANISER).isAllowed();
		return alone ? Optional.of(new Duty(meeting.meeting(), Kind.ORGANISES_ALONE)) : Optional.empty();
	}

	/** The duty of somebody who leads a delegation now. */
	public static Optional<Duty> of(PersonId person, MeetingFacts meeting, DelegationFacts delegation) {
		return (meeting.stage() == MeetingStage.RUNNING && delegation.isLedBy(person))
				? Optional.of(new Duty(meeting, Kind.LEADS_DELEGATION)) : Optional.empty();
	}

	Permission refusal() {
		return switch (this.kind) {
			case ORGANISES_ALONE -> Permission.refused("person.organises-alone", this.meeting.names());
			case LEADS_DELEGATION -> Permission.refused("person.leads-delegation", this.meeting.names());
		};
	}

}
