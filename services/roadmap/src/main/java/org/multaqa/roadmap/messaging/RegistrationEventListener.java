package org.multaqa.roadmap.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.events.DelegationEvent;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.application.MeetingReplicas;

/**
 * Which meetings there are, at which stage, and which offices were invited.
 *
 * @param delegations by delegation
 */
public record RegistrationEventListener(MeetingReplicas meetings, Replicas<DelegationReplica> delegations) {

	void apply(RegistrationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OfPlan plan -> this.meetings.keep(plan, envelope);
			case OfStage stage -> this.meetings.keep(stage, envelope);
			case DelegationInvited invited -> this.delegations.apply(invited.delegation().value(), envelope,
					(before) -> new DelegationReplica(invited.delegation(), invited.meeting(), invited.office()));
			case MeetingEvent _, DelegationEvent _, RegistrationEvent.OfficeRegistered _ -> {
				// roles and people come with the grants of a token
			}
		}
	}

}
