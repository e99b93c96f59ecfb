package org.multaqa.roadmap.messaging;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.application.MeetingReplica;
import org.multaqa.roadmap.domain.Source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The table of the events that this service keeps something of. */
@Configuration(proxyBeanMethods = false)
class Listening {

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, Replicas<MeetingReplica> meetings,
			Replicas<DelegationReplica> delegations, Replicas<Source> sources) {
		return processor.to(table(meetings, delegations, sources));
	}

	static Consumer<EventEnvelope<DomainEvent>> table(Replicas<MeetingReplica> meetings,
			Replicas<DelegationReplica> delegations, Replicas<Source> sources) {
		return (envelope) -> {
			switch (envelope.event()) {
				case RegistrationEvent event -> keep(event, envelope, meetings, delegations);
				case RecommendationEvent event -> keep(event, envelope, sources);
				default -> {
					// of a topic that this service does not read
				}
			}
		};
	}

	private static void keep(RegistrationEvent event, EventEnvelope<?> cause, Replicas<MeetingReplica> meetings,
			Replicas<DelegationReplica> delegations) {
		switch (event) {
			case MeetingPlanned planned -> meetings.apply(planned.meeting().value(), cause,
					(before) -> new MeetingReplica(planned.meeting(), planned.timeZone()));
			case DelegationInvited invited -> delegations.apply(invited.delegation().value(), cause,
					(before) -> new DelegationReplica(invited.delegation(), invited.meeting(), invited.office()));
			case RegistrationEvent.OfMeeting _, RegistrationEvent.OfDelegation _,
					RegistrationEvent.OfficeRegistered _ -> {
				// stages, roles and people come with the grants of a token
			}
		}
	}

	private static void keep(RecommendationEvent event, EventEnvelope<?> cause, Replicas<Source> sources) {
		String id = event.recommendation().value();
		switch (event) {
			case RecommendationDrafted drafted -> sources.apply(id, cause,
					(before) -> new Source(drafted.recommendation(), drafted.meeting(), false, List.of()));
			case RecommendationAgreed agreed ->
				sources.apply(id, cause, (before) -> drafted(before, cause).agreedWith(agreed.reservations()));
			case ReservationLifted lifted ->
				sources.apply(id, cause, (before) -> drafted(before, cause).withoutReservationOf(lifted.office()));
			case RecommendationReworded _, RecommendationSubmitted _, RecommendationSupported _, SupportWithdrawn _,
					DiscussionOpened _, PositionStated _, RecommendationNotAgreed _, RecommendationWithdrawn _ -> {
				// a source counts once it is agreed, and what is agreed stays agreed
			}
		}
	}

	private static Source drafted(@Nullable Source before, EventEnvelope<?> cause) {
		if (before == null) {
			throw new IllegalStateException(cause.id() + " comes before the recommendation was drafted");
		}
		return before;
	}

}
