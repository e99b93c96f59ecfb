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
import org.multaqa.roadmap.application.OfficeReplica;

/**
 * Which meetings there are, at which stage, which offices were invited, and what they are
 * called.
 *
 * @param delegations by delegation
 * @param offices by office
 */
public record RegistrationEventListener(MeetingReplicas meetings, Replicas<DelegationReplica> delegations,
		Replicas<OfficeReplica> offices) {

	void apply(RegistrationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case OfPlan plan -> this.meetings.keep(plan, envelope);
			case OfStage stage -> this.meetings.keep(stage, envelope);
			case DelegationInvited invited -> this.delegations.apply(invited.delegation().value(), envelope,
					(before) -> new DelegationReplica(invited.delegation(), invited.meeting(), invited.office()));
			case RegistrationEvent.OfficeRegistered office -> this.offices.apply(office.office().value(), envelope,
					(before) -> new OfficeReplica(office.office(), office.names()));
			case MeetingEvent _, DelegationEvent _ -> {
				// roles and people come with the grants of a token
			}
		}
	}

}
