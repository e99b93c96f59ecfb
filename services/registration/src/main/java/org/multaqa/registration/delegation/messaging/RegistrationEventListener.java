package org.multaqa.registration.delegation.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.registration.delegation.application.SeatOfferService;

/**
 * Lets seats arrive that another delegation has given. A service that was stopped in
 * between hears of them when it is back, and so none is lost on the way.
 */
public record RegistrationEventListener(SeatOfferService offers) implements Consumer<EventEnvelope<DomainEvent>> {

	@Override
	public void accept(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof SeatsGiven given) {
			this.offers.receive(new RequestContext(Actor.service("registration"), null, null, null, envelope.id()),
					given);
		}
	}

}
