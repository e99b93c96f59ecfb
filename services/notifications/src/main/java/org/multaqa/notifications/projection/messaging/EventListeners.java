package org.multaqa.notifications.projection.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RoadmapEvent;
import org.multaqa.model.events.WorkshopEvent;

/**
 * Hands each event to the listener of its source.
 *
 * @param people hears identity
 * @param registration hears registration
 * @param programmes hears the programmes of sessions
 * @param workshops hears the workshops of sessions
 * @param recommendations hears recommendations
 * @param roadmaps hears roadmap
 */
public record EventListeners(PersonEventListener people, RegistrationEventListener registration,
		ProgrammeEventListener programmes, WorkshopEventListener workshops, RecommendationEventListener recommendations,
		RoadmapEventListener roadmaps) implements EventProcessor.Listener {

	@Override
	public void apply(EventEnvelope<DomainEvent> envelope) {
		switch (envelope.event()) {
			case PersonEvent event -> this.people.apply(event, envelope);
			case RegistrationEvent event -> this.registration.apply(event, envelope);
			case ProgrammeEvent event -> this.programmes.apply(event, envelope);
			case WorkshopEvent event -> this.workshops.apply(event, envelope);
			case RecommendationEvent event -> this.recommendations.apply(event, envelope);
			case RoadmapEvent event -> this.roadmaps.apply(event, envelope);
			default -> {
				// of a topic that this service does not read
			}
		}
	}

	@Override
	public void erase(String subject) {
		this.people.erase(subject);
	}

}
