package org.multaqa.registration.delegation.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.model.DomainEvent;
import org.multaqa.registration.person.messaging.PersonEventListener;

/**
 * Hands each event to those whom it may concern.
 *
 * @param people hears identity
 * @param registration hears registration itself
 */
public record EventListeners(PersonEventListener people,
		RegistrationEventListener registration) implements EventProcessor.Listener {

	@Override
	public void apply(EventEnvelope<DomainEvent> envelope) {
		this.people.apply(envelope);
		this.registration.accept(envelope);
	}

	@Override
	public void erase(String subject) {
		this.people.erase(subject);
	}

}
