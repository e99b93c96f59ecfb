package org.multaqa.sessions.programme.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.PersonEvent;

/**
 * Hands each event to those whom it may concern.
 *
 * @param registration hears registration
 * @param people hears identity
 * @param workshops hears what the workshops need of recommendations
 */
public record EventListeners(RegistrationEventListener registration, PersonEventListener people,
		Consumer<EventEnvelope<DomainEvent>> workshops) implements EventProcessor.Listener {

	@Override
	public void apply(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof PersonEvent event) {
			this.people.apply(event, envelope);
		}
		this.registration.accept(envelope);
		this.workshops.accept(envelope);
	}

	@Override
	public void erase(String subject) {
		this.people.erase(subject);
	}

}
