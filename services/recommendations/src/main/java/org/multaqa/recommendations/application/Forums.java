package org.multaqa.recommendations.application;

import java.util.Comparator;
import java.util.stream.Collectors;

import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.recommendations.domain.Forum;

/** Who decides in which meeting, by the copies of what registration tells. */
public final class Forums {

	private final Copies<Meeting> meetings;

	private final Copies<Delegation> delegations;

	private final Copies<Office> offices;

	public Forums(Copies<Meeting> meetings, Copies<Delegation> delegations, Copies<Office> offices) {
		this.meetings = meetings;
		this.delegations = delegations;
		this.offices = offices;
	}

	/**
	 * Who decides in a meeting.
	 * @param meeting its id, as somebody wrote it
	 * @return the deciding offices and their rule
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public Forum of(String meeting) {
		var known = this.meetings.find(meeting).orElseThrow(() -> RuleViolation.unknown("meeting.unknown", meeting));
		var invited = this.delegations.findBy("meeting", known.meeting().value());
		var names = invited.stream()
			.flatMap((delegation) -> this.offices.find(delegation.office().value()).stream())
			.collect(Collectors.toUnmodifiableMap(Office::office, Office::names));
		var deciding = invited.stream()
			.filter(Delegation::decides)
			.map(Delegation::office)
			.sorted(Comparator.comparing(OfficeId::value))
			.toList();
		return new Forum(known.meeting(), known.rule(), deciding, names);
	}

	Forum of(MeetingId meeting) {
		return of(meeting.value());
	}

}
