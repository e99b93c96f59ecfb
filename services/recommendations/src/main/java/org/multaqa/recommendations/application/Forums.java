package org.multaqa.recommendations.application;

import java.util.Comparator;

import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.recommendations.domain.Forum;

/** Who decides in which meeting, by the copies of what registration tells. */
public final class Forums {

	private final Copies<Meeting> meetings;

	private final Copies<Delegation> delegations;

	public Forums(Copies<Meeting> meetings, Copies<Delegation> delegations) {
		this.meetings = meetings;
		this.delegations = delegations;
	}

	/**
	 * Who decides in a meeting.
	 * @param meeting its id, as somebody wrote it
	 * @return the deciding offices and their rule
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public Forum of(String meeting) {
		var known = this.meetings.find(meeting).orElseThrow(() -> RuleViolation.unknown("meeting.unknown", meeting));
		var deciding = this.delegations.findBy("meeting", known.meeting().value())
			.stream()
			.filter(Delegation::decides)
			.map(Delegation::office)
			.sorted(Comparator.comparing(OfficeId::value))
			.toList();
		return new Forum(known.meeting(), known.rule(), deciding);
	}

	Forum of(MeetingId meeting) {
		return of(meeting.value());
	}

}
