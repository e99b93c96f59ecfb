package org.multaqa.recommendations.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.store.Replicas;
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
import org.multaqa.recommendations.application.DelegationReplica;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.recommendations.application.OfficeReplica;
import org.multaqa.recommendations.domain.Output;
import org.multaqa.recommendations.domain.Output.Words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The table of the events that this service keeps something of. */
@Configuration(proxyBeanMethods = false)
class Listening {

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, Replicas<MeetingReplica> meetings,
			Replicas<DelegationReplica> delegations, Replicas<OfficeReplica> offices, Replicas<Output> outputs) {
		return processor.to(table(meetings, delegations, offices, outputs));
	}

	static Consumer<EventEnvelope<DomainEvent>> table(Replicas<MeetingReplica> meetings,
			Replicas<DelegationReplica> delegations, Replicas<OfficeReplica> offices, Replicas<Output> outputs) {
		return (envelope) -> {
			switch (envelope.event()) {
				case RegistrationEvent event -> keep(event, envelope, meetings, delegations, offices);
				case WorkshopEvent event -> keep(event, envelope, outputs);
				default -> {
					// of a topic that this service does not read
				}
			}
		};
	}

	private static void keep(RegistrationEvent event, EventEnvelope<?> cause, Replicas<MeetingReplica> meetings,
			Replicas<DelegationReplica> delegations, Replicas<OfficeReplica> offices) {
		switch (event) {
			case MeetingPlanned planned -> meetings.apply(planned.meeting().value(), cause,
					(before) -> new MeetingReplica(planned.meeting(), planned.consentRule()));
			case DelegationInvited invited -> delegations.apply(invited.delegation().value(), cause,
					(before) -> new DelegationReplica(invited.delegation(), invited.meeting(), invited.office(),
							invited.decides()));
			case OfficeRegistered registered -> offices.apply(registered.office().value(), cause,
					(before) -> new OfficeReplica(registered.office(), registered.names()));
			case RegistrationEvent.OfMeeting _, RegistrationEvent.OfDelegation _ -> {
				// stages, roles and people come with the grants of a token
			}
		}
	}

	private static void keep(WorkshopEvent event, EventEnvelope<?> cause, Replicas<Output> outputs) {
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

	private static Output recorded(@Nullable Output before, EventEnvelope<?> cause) {
		if (before == null) {
			throw new IllegalStateException(cause.id() + " comes before the output was recorded");
		}
		return before;
	}

}
