package org.multaqa.recommendations.application;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.DecisionBody.InvitedOffice;

/** Who decides in which meeting, by the replicas of what registration tells. */
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
	 * Who decides in a meeting that the actor may know of.
	 * @param meeting its id, as somebody wrote it
	 * @return the deciding offices and their rule
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for strangers
	 */
	public DecisionBody of(Actor actor, String meeting) {
		return this.meetings.find(meeting)
			.filter((known) -> known.facts().isShownTo(actor))
			.map(this::of)
			.orElseThrow(() -> RuleViolation.unknown("meeting.unknown", meeting));
	}

	Optional<DecisionBody> find(MeetingId meeting) {
		return this.meetings.find(meeting.value()).map(this::of);
	}

	/** Those that decide, and the names of all that were invited. */
	private DecisionBody of(MeetingReplica known) {
		var invited = new ArrayList<InvitedOffice>();
		this.delegations.forEach(ListQuery.by("office").where("meeting", known.facts().id()),
				(delegation) -> invited.add(new InvitedOffice(delegation.office(), delegation.decides())));
		return DecisionBody.of(known.facts(), known.rule(), invited, this::names);
	}

	private Map<OfficeId, LocalizedText> names(Set<OfficeId> of) {
		return this.offices.findAll(of.stream().map(OfficeId::value).toList())
			.stream()
			.collect(Collectors.toUnmodifiableMap(OfficeReplica::office, OfficeReplica::names));
	}

}
