package org.multaqa.recommendations.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.Received;
import org.multaqa.kit.events.Subscriptions;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.WorkshopEvent;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.recommendations.application.Delegation;
import org.multaqa.recommendations.application.Meeting;
import org.multaqa.recommendations.application.Office;
import org.multaqa.recommendations.domain.Output;
import org.multaqa.recommendations.domain.Output.Words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The table of the events that this service keeps something of. */
@Configuration(proxyBeanMethods = false)
class Listening {

	@Bean
	Consumer<Message<byte[]>> events(Subscriptions subscriptions, Copies<Meeting> meetings,
			Copies<Delegation> delegations, Copies<Office> offices, Copies<Output> outputs) {
		return subscriptions.to(table(meetings, delegations, offices, outputs));
	}

	static Consumer<Received<DomainEvent>> table(Copies<Meeting> meetings, Copies<Delegation> delegations,
			Copies<Office> offices, Copies<Output> outputs) {
		return (received) -> {
			switch (received.event()) {
				case RegistrationEvent event -> keep(event, received, meetings, delegations, offices);
				case WorkshopEvent event -> keep(event, received, outputs);
				default -> {
					// of a topic that this service does not read
				}
			}
		};
	}

	private static void keep(RegistrationEvent event, Received<?> cause, Copies<Meeting> meetings,
			Copies<Delegation> delegations, Copies<Office> offices) {
		switch (event) {
			case MeetingPlanned planned -> meetings.apply(planned.meeting().value(), cause,
					(before) -> new Meeting(planned.meeting(), planned.consentRule()));
			case DelegationInvited invited ->
				delegations.apply(invited.delegation().value(), cause, (before) -> new Delegation(invited.delegation(),
						invited.meeting(), invited.office(), invited.decides()));
			case OfficeRegistered registered -> offices.apply(registered.office().value(), cause,
					(before) -> new Office(registered.office(), registered.names()));
			case RegistrationEvent.OfMeeting _, RegistrationEvent.OfDelegation _ -> {
				// stages, roles and people come with the grants of a token
			}
		}
	}

	private static void keep(WorkshopEvent event, Received<?> cause, Copies<Output> outputs) {
		switch (event) {
			case OutputRecorded recorded -> outputs.apply(recorded.output().value(), cause,
					(before) -> new Output(recorded.output(), recorded.meeting(), recorded.session(),
							recorded.language(), List.of(new Words(1, recorded.words(), recorded.hash())), false));
			case OutputReworded reworded ->
				outputs.apply(reworded.output().value(), cause, (before) -> recorded(before, cause)
					.reworded(new Words(reworded.wording(), reworded.words(), reworded.hash())));
			case OutputWithdrawn withdrawn ->
				outputs.apply(withdrawn.output().value(), cause, (before) -> recorded(before, cause).takenBack());
			case OutputCarriedForward _, OutputSetAside _, WorkshopEvent.OfWorkshop _ -> {
				// any output that stands may be cited
			}
		}
	}

	private static Output recorded(@Nullable Output before, Received<?> cause) {
		if (before == null) {
			throw new IllegalStateException(cause.id() + " comes before the output was recorded");
		}
		return before;
	}

}
