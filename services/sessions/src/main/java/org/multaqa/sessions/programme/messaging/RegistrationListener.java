package org.multaqa.sessions.programme.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.Received;
import org.multaqa.kit.events.Subscriptions;
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
import org.multaqa.sessions.programme.application.KnownMeetings;
import org.multaqa.sessions.programme.application.Participants;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Which of registration's facts the programme keeps. */
@Configuration(proxyBeanMethods = false)
class RegistrationListener {

	@Bean
	Consumer<Message<byte[]>> events(Subscriptions subscriptions, KnownMeetings meetings, Participants people) {
		return subscriptions.to((received) -> {
			if (received.event() instanceof RegistrationEvent event) {
				apply(event, received, meetings, people);
			}
		});
	}

	static void apply(RegistrationEvent event, Received<DomainEvent> received, KnownMeetings meetings,
			Participants people) {
		switch (event) {
			case MeetingPlanned planned -> meetings.keep(planned, received);
			case MeetingStageReached reached -> meetings.keep(reached, received);
			case RoleGranted granted -> people.expect(granted.meeting(), granted.person(), received);
			case DelegateNominated nominated -> people.expect(nominated.meeting(), nominated.person(), received);
			case DelegateRegistered registered -> people.expect(registered.meeting(), registered.person(), received);
			case DelegateApproved approved -> people.expect(approved.meeting(), approved.person(), received);
			case DelegateDeclined declined -> people.doNotExpect(declined.meeting(), declined.person(), received);
			case DelegateWithdrawn gone -> people.doNotExpect(gone.meeting(), gone.person(), received);
			case DelegateReplaced replaced -> {
				people.doNotExpect(replaced.meeting(), replaced.person(), received);
				people.expect(replaced.meeting(), replaced.successor(), received);
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
