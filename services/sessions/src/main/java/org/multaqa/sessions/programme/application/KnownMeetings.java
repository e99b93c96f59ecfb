package org.multaqa.sessions.programme.application;

import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.events.Received;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;

import org.springframework.stereotype.Component;

/** The meetings that registration has told of. */
@Component
public class KnownMeetings {

	private final Copies<KnownMeeting> copies;

	public KnownMeetings(Copies<KnownMeeting> copies) {
		this.copies = copies;
	}

	/**
	 * A meeting.
	 * @param meeting which
	 * @return what registration told last
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	KnownMeeting get(MeetingId meeting) {
		return this.copies.find(meeting.value())
			.orElseThrow(() -> RuleViolation.unknown("meeting.unknown", meeting.value()));
	}

	/**
	 * A meeting in which something may still change.
	 * @param meeting which
	 * @return what registration told last
	 * @throws RuleViolation {@code meeting.unknown}, {@code meeting.archived}
	 */
	KnownMeeting getActive(MeetingId meeting) {
		var known = get(meeting);
		if (known.stage() == MeetingStage.ARCHIVED) {
			throw new RuleViolation("meeting.archived", known.names());
		}
		return known;
	}

	public void keep(MeetingPlanned event, Received<?> cause) {
		this.copies.apply(event.meeting().value(), cause,
				(known) -> KnownMeeting.planned(event, (known != null) ? known.stage() : MeetingStage.DRAFT));
	}

	public void keep(MeetingStageReached event, Received<?> cause) {
		this.copies.apply(event.meeting().value(), cause, (known) -> (known != null) ? known.at(event.stage()) : null);
	}

}
