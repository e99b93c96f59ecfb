package org.multaqa.recommendations.application;

import java.util.Comparator;
import java.util.stream.Collectors;

import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.recommendations.domain.DecisionBody;

/** Who decides in which meeting, by the copies of what registration tells. */
public final class DecisionBodies {

	private final Replicas<MeetingReplica> meetings;

	private final Replicas<DelegationReplica> delegations;

	private final Replicas<OfficeReplica> offices;

	public DecisionBodies(Replicas<MeetingReplica> meetings, Replicas<DelegationReplica> delegations,
			Replicas<OfficeReplica> offices) {
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
	public DecisionBody of(String meeting) {
		var known = this.meetings.find(meeting).orElseThrow(() -> RuleViolation.unknown("meeting.unknown", meeting));
		var invited = this.delegations.findBy("meeting", known.meeting().value());
		var names = invited.stream()
			.flatMap((delegation) -> this.offices.find(delegation.office().value()).stream())
			.collect(Collectors.toUnmodifiableMap(OfficeReplica::office, OfficeReplica::names));
		var deciding = invited.stream()
			.filter(DelegationReplica::decides)
			.map(DelegationReplica::office)
			.sorted(Comparator.comparing(OfficeId::value))
			.toList();
		return new DecisionBody(known.meeting(), known.rule(), deciding, names);
	}

	DecisionBody of(MeetingId meeting) {
		return of(meeting.value());
	}

}
