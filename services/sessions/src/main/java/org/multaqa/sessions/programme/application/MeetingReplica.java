package org.multaqa.sessions.programme.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.sessions.programme.domain.MeetingDays;

/**
 * What the programme must know of a meeting.
 *
 * @param from its first day, in its time zone
 * @param to its last day, which belongs to it
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 * @param stage draft until registration tells of another
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		LocalizedText venue, List<String> languages, MeetingStage stage) {

	public MeetingReplica {
		languages = List.copyOf(languages);
	}

	static MeetingReplica planned(MeetingPlanned event, MeetingStage stage) {
		return new MeetingReplica(event.meeting(), event.names(), event.from(), event.to(), event.timeZone(),
				event.venue(), event.languages(), stage);
	}

	MeetingReplica at(MeetingStage reached) {
		return new MeetingReplica(this.meeting, this.names, this.from, this.to, this.timeZone, this.venue,
				this.languages, reached);
	}

	/**
	 * Whether the actor may know that there is such a meeting: of a draft only who has a
	 * role in it and founders, as in registration.
	 */
	boolean isVisibleTo(Actor actor) {
		return this.stage != MeetingStage.DRAFT || actor.isFounder() || actor.takesPartIn(this.meeting);
	}

	/**
	 * Insists that something may still change in it.
	 * @throws RuleViolation {@code meeting.archived}
	 */
	void needsToBeActive() {
		if (this.stage == MeetingStage.ARCHIVED) {
			throw new RuleViolation("meeting.archived", this.names);
		}
	}

	public MeetingDays days() {
		return new MeetingDays(this.from, this.to, ZoneId.of(this.timeZone));
	}

}
