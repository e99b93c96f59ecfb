package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.programme.domain.Circumstances;
import org.multaqa.sessions.programme.domain.KnownCircumstances;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

/**
 * What the rules of planning must know besides a programme. Only what they can ask for is
 * looked up: nothing for a rule that counts for nothing, and for one session only what
 * concerns that one.
 */
public class CircumstancesService {

	private final DelegationReplicas delegations;

	private final AcceptedOutputs outputs;

	private final Clock clock;

	public CircumstancesService(DelegationReplicas delegations, AcceptedOutputs outputs, Clock clock) {
		this.delegations = delegations;
		this.outputs = outputs;
		this.clock = clock;
	}

	/** For all sessions of a programme. */
	public Circumstances of(Programme programme, MeetingReplica meeting) {
		return of(programme, meeting,
				programme.sessions().stream().filter((session) -> !session.cancelled()).map(Session::plan).toList());
	}

	/** For some of its sessions, as they are or are to be. */
	Circumstances of(Programme programme, MeetingReplica meeting, Collection<SessionPlan> plans) {
		return new KnownCircumstances(meeting.days(), alone(programme, plans), unaccepted(programme, plans));
	}

	private Map<OfficeId, PersonId> alone(Programme programme, Collection<SessionPlan> plans) {
		if (isIgnored(programme, PlanningRule.DELEGATE_WANTED_TWICE)) {
			return Map.of();
		}
		var offices = new HashSet<OfficeId>();
		plans.forEach((plan) -> offices.addAll(plan.offices()));
		return offices.isEmpty() ? Map.of() : this.delegations.alone(programme.meeting(), offices);
	}

	/**
	 * Until a session is over nobody could accept what comes of it, so before the meeting
	 * runs there are none.
	 */
	private Set<SessionId> unaccepted(Programme programme, Collection<SessionPlan> plans) {
		if (isIgnored(programme, PlanningRule.BASE_NOT_ACCEPTED)) {
			return Set.of();
		}
		var now = this.clock.instant();
		var over = new HashSet<SessionId>();
		for (Session session : programme.sessions()) {
			if (isOver(session, now)) {
				over.add(session.id());
			}
		}
		return over.isEmpty() ? over : unaccepted(over, plans);
	}

	private Set<SessionId> unaccepted(Set<SessionId> over, Collection<SessionPlan> plans) {
		var bases = plans.stream()
			.flatMap((plan) -> plan.buildsOn().stream())
			.filter(over::contains)
			.collect(Collectors.toCollection(HashSet::new));
		if (!bases.isEmpty()) {
			bases.removeAll(this.outputs.among(List.copyOf(bases)));
		}
		return bases;
	}

	private static boolean isOver(Session session, Instant now) {
		var place = session.placement();
		return place != null && !place.ends().isAfter(now) && SessionFacts.isWork(session.plan().kind());
	}

	private static boolean isIgnored(Programme programme, PlanningRule rule) {
		return programme.rules().of(rule) == Severity.IGNORE;
	}

}
