package org.multaqa.sessions.programme.application;

import java.util.Optional;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;

/** The meetings that registration has told of. */
public class MeetingReplicas {

	private final Replicas<MeetingReplica> replicas;

	public MeetingReplicas(Replicas<MeetingReplica> replicas) {
		this.replicas = replicas;
	}

	/**
	 * A meeting that the actor may know of.
	 * @return as registration told of it last
	 * @throws RuleViolation {@code meeting.unknown}, also of a draft for outsiders
	 */
	public MeetingReplica get(Actor actor, MeetingId meeting) {
		return find(meeting).filter((known) -> known.facts().isShownTo(actor))
			.orElseThrow(() -> RuleViolation.unknown("meeting.unknown", meeting.value()));
	}

	/**
	 * A meeting, whoever may know of it.
	 * @return as registration told of it last; empty before it has
	 */
	public Optional<MeetingReplica> find(MeetingId meeting) {
		return this.replicas.find(meeting.value());
	}

	public void keep(OfPlan event, EventEnvelope<?> envelope) {
		this.replicas.apply(event.meeting().value(), envelope,
				(known) -> MeetingReplica.planned(event, (known != null) ? known.stage() : MeetingStage.DRAFT));
	}

	public void keep(OfStage event, EventEnvelope<?> envelope) {
		this.replicas.apply(event.meeting().value(), envelope,
				(known) -> (known != null) ? known.at(event.stage()) : null);
	}

}
