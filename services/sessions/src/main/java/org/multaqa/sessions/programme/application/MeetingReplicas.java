package org.multaqa.sessions.programme.application;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;

import org.springframework.stereotype.Component;

/** The meetings that registration has told of. */
@Component
public class MeetingReplicas {

	private final Replicas<MeetingReplica> replicas;

	public MeetingReplicas(Replicas<MeetingReplica> replicas) {
		this.replicas = replicas;
	}

	/**
	 * A meeting.
	 * @param meeting which
	 * @return what registration told last
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	MeetingReplica get(MeetingId meeting) {
		return this.replicas.find(meeting.value())
			.orElseThrow(() -> RuleViolation.unknown("meeting.unknown", meeting.value()));
	}

	/**
	 * A meeting in which something may still change.
	 * @param meeting which
	 * @return what registration told last
	 * @throws RuleViolation {@code meeting.unknown}, {@code meeting.archived}
	 */
	MeetingReplica getActive(MeetingId meeting) {
		var known = get(meeting);
		if (known.stage() == MeetingStage.ARCHIVED) {
			throw new RuleViolation("meeting.archived", known.names());
		}
		return known;
	}

	public void keep(MeetingPlanned event, EventEnvelope<?> cause) {
		this.replicas.apply(event.meeting().value(), cause,
				(known) -> MeetingReplica.planned(event, (known != null) ? known.stage() : MeetingStage.DRAFT));
	}

	public void keep(MeetingStageReached event, EventEnvelope<?> cause) {
		this.replicas.apply(event.meeting().value(), cause,
				(known) -> (known != null) ? known.at(event.stage()) : null);
	}

}
