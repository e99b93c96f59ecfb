package org.multaqa.roadmap.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RegistrationEvent;

/**
 * Hands each event to the listener of its source.
 *
 * @param registration hears registration
 * @param recommendations hears recommendations
 */
public record EventListeners(RegistrationEventListener registration,
		RecommendationEventListener recommendations) implements Consumer<EventEnvelope<DomainEvent>> {

	@Override
	public void accept(EventEnvelope<DomainEvent> envelope) {
		switch (envelope.event()) {
			case RegistrationEvent event -> this.registration.apply(event, envelope);
			case RecommendationEvent event -> this.recommendations.apply(event, envelope);
			default -> {
				// of a topic that this service does not read
			}
		}
	}

}
