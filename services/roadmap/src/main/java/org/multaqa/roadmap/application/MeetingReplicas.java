package org.multaqa.roadmap.application;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;

/** The meetings that registration has told of. */
public final class MeetingReplicas {

	private final Replicas<MeetingReplica> replicas;

	public MeetingReplicas(Replicas<MeetingReplica> replicas) {
		this.replicas = replicas;
	}

	/**
	 * A meeting.
	 * @param meeting its id, as somebody wrote it
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	MeetingReplica get(String meeting) {
		return this.replicas.find(meeting).orElseThrow(() -> unknown(meeting));
	}

	/**
	 * A meeting that the actor may know of.
	 * @param meeting its id, as somebody wrote it
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for strangers
	 */
	MeetingReplica get(Actor actor, String meeting) {
		var known = get(meeting);
		if (!known.facts().isShownTo(actor)) {
			throw unknown(meeting);
		}
		return known;
	}

	public void keep(OfPlan event, EventEnvelope<?> envelope) {
		this.replicas.apply(event.meeting().value(), envelope,
				(known) -> MeetingReplica.planned(event, (known != null) ? known.stage() : MeetingStage.DRAFT));
	}

	public void keep(OfStage event, EventEnvelope<?> envelope) {
		this.replicas.apply(event.meeting().value(), envelope,
				(known) -> (known != null) ? known.at(event.stage()) : null);
	}

	private static RuleViolation unknown(String meeting) {
		return RuleViolation.unknown("meeting.unknown", meeting);
	}

}
