package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;

/**
 * How long private needs are kept: until some days after the last day of the meeting, by
 * the days of its time zone. Then they are of no use to anybody, and are erased.
 */
public class NeedsRetention {

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final NeedsService needs;

	private final Period after;

	private final Clock clock;

	/**
	 * Keeps needs for a while.
	 * @param after how long after the last day of a meeting
	 */
	public NeedsRetention(Aggregates<Delegation> delegations, MeetingService meetings, NeedsService needs, Period after,
			Clock clock) {
		if (after.isNegative()) {
			throw new IllegalArgumentException("private needs must be kept until the meeting is over");
		}
		this.delegations = delegations;
		this.meetings = meetings;
		this.needs = needs;
		this.after = after;
		this.clock = clock;
	}

	/** The last day on which the needs of people who come to a meeting are kept. */
	public LocalDate lastDay(Meeting meeting) {
		return meeting.plan().to().plus(this.after);
	}

	/**
	 * Erases the needs whose time is over.
	 * @param service who acts
	 */
	public void eraseDue(Actor service) {
		this.meetings.forEach((meeting) -> {
			if (isOver(meeting)) {
				this.delegations.forEach(DelegationListing.to(meeting.id()),
						(delegation) -> this.needs.forgetAll(service, delegation.state()));
			}
		});
	}

	private boolean isOver(Meeting meeting) {
		var today = LocalDate.ofInstant(this.clock.instant(), ZoneId.of(meeting.plan().timeZone()));
		return today.isAfter(lastDay(meeting));
	}

}
