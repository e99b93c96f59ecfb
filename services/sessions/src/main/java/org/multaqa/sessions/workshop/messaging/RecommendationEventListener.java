package org.multaqa.sessions.workshop.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
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
import org.multaqa.sessions.workshop.application.CitationReplicas;

/**
 * What the workshops keep of the facts of recommendations: which outputs are cited.
 *
 * @param citations by recommendation
 */
public record RecommendationEventListener(CitationReplicas citations) implements Consumer<EventEnvelope<DomainEvent>> {

	@Override
	public void accept(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof RecommendationEvent event) {
			apply(event, envelope);
		}
	}

	private void apply(RecommendationEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case RecommendationDrafted drafted -> this.citations.keep(drafted, drafted.citations(), envelope);
			case RecommendationReworded reworded -> this.citations.keep(reworded, reworded.citations(), envelope);
			case RecommendationSubmitted submitted -> this.citations.submit(submitted, envelope);
			case RecommendationSupported _, SupportWithdrawn _, DiscussionOpened _, PositionStated _,
					RecommendationAgreed _, RecommendationNotAgreed _, ReservationLifted _,
					RecommendationWithdrawn _ -> {
				// cites what it cited, and whoever could read it still can
			}
		}
	}

}
