package org.multaqa.sessions.programme.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.RegistrationEvent.RoleGranted;
import org.multaqa.model.events.RegistrationEvent.RoleRevoked;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ParticipantReplicas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Which of registration's facts the programme keeps. */
@Configuration(proxyBeanMethods = false)
class RegistrationListener {

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, MeetingReplicas meetings, ParticipantReplicas people) {
		return processor.to((envelope) -> {
			if (envelope.event() instanceof RegistrationEvent event) {
				apply(event, envelope, meetings, people);
			}
		});
	}

	static void apply(RegistrationEvent event, EventEnvelope<DomainEvent> envelope, MeetingReplicas meetings,
			ParticipantReplicas people) {
		switch (event) {
			case MeetingPlanned planned -> meetings.keep(planned, envelope);
			case MeetingStageReached reached -> meetings.keep(reached, envelope);
			case RoleGranted granted -> people.expect(granted.meeting(), granted.person(), envelope);
			case DelegateNominated nominated -> people.expect(nominated.meeting(), nominated.person(), envelope);
			case DelegateRegistered registered -> people.expect(registered.meeting(), registered.person(), envelope);
			case DelegateApproved approved -> people.expect(approved.meeting(), approved.person(), envelope);
			case DelegateDeclined declined -> people.doNotExpect(declined.meeting(), declined.person(), envelope);
			case DelegateWithdrawn gone -> people.doNotExpect(gone.meeting(), gone.person(), envelope);
			case DelegateReplaced replaced -> {
				people.doNotExpect(replaced.meeting(), replaced.person(), envelope);
				people.expect(replaced.meeting(), replaced.successor(), envelope);
			}
			case DelegatePromoted _, DelegateCheckedIn _ -> {
				// expected already
			}
			case RoleRevoked _, DelegationInvited _, OfficeRegistered _ -> {
				// says nothing about who comes
			}
		}
	}

}
