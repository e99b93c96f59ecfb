package org.multaqa.roadmap.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RegistrationEvent;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hands the events of two topics to the listener of their source. */
@Configuration(proxyBeanMethods = false)
class EventConsumer {

	private final RegistrationEventListener registration;

	private final RecommendationEventListener recommendations;

	EventConsumer(RegistrationEventListener registration, RecommendationEventListener recommendations) {
		this.registration = registration;
		this.recommendations = recommendations;
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor) {
		return processor.subscribe(this::apply);
	}

	void apply(EventEnvelope<DomainEvent> envelope) {
		switch (envelope.event()) {
			case RegistrationEvent event -> this.registration.apply(envelope, event);
			case RecommendationEvent event -> this.recommendations.apply(envelope, event);
			default -> {
				// of a topic that this service does not read
			}
		}
	}

}
