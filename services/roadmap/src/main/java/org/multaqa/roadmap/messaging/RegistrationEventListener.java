package org.multaqa.roadmap.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.application.MeetingReplicas;

import org.springframework.stereotype.Component;

/** Which meetings there are, at which stage, and which offices were invited. */
@Component
class RegistrationEventListener {

	private final MeetingReplicas meetings;

	private final Replicas<DelegationReplica> delegations;

	RegistrationEventListener(MeetingReplicas meetings, Replicas<DelegationReplica> delegations) {
		this.meetings = meetings;
		this.delegations = delegations;
	}

	void apply(EventEnvelope<?> envelope, RegistrationEvent event) {
		switch (event) {
			case MeetingPlanned planned -> this.meetings.keep(planned, envelope);
			case MeetingStageReached reached -> this.meetings.keep(reached, envelope);
			case DelegationInvited invited -> this.delegations.apply(invited.delegation().value(), envelope,
					(before) -> new DelegationReplica(invited.delegation(), invited.meeting(), invited.office()));
			case RegistrationEvent.OfMeeting _, RegistrationEvent.OfDelegation _,
					RegistrationEvent.OfficeRegistered _ -> {
				// roles and people come with the grants of a token
			}
		}
	}

}
