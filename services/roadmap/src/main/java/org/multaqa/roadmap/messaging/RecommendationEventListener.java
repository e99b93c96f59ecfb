package org.multaqa.roadmap.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
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
import org.multaqa.roadmap.domain.Source;

/**
 * What the offices agree on, and the reservations that travel with it.
 *
 * @param sources by recommendation
 */
public record RecommendationEventListener(Replicas<Source> sources) {

	void apply(RecommendationEvent event, EventEnvelope<?> envelope) {
		String id = event.recommendation().value();
		switch (event) {
			case RecommendationDrafted drafted -> this.sources.apply(id, envelope,
					(before) -> new Source(drafted.recommendation(), drafted.meeting(), false, List.of()));
			case RecommendationAgreed agreed -> this.sources.apply(id, envelope,
					(before) -> drafted(before, envelope).agreedWith(agreed.reservations()));
			case ReservationLifted lifted -> this.sources.apply(id, envelope,
					(before) -> drafted(before, envelope).withoutReservationOf(lifted.office()));
			case RecommendationReworded _, RecommendationSubmitted _, RecommendationSupported _, SupportWithdrawn _,
					DiscussionOpened _, PositionStated _, RecommendationNotAgreed _, RecommendationWithdrawn _ -> {
				// a source counts once it is agreed, and what is agreed stays agreed
			}
		}
	}

	private static Source drafted(@Nullable Source before, EventEnvelope<?> envelope) {
		if (before == null) {
			throw new IllegalStateException(envelope.id() + " comes before the recommendation was drafted");
		}
		return before;
	}

}
