package org.multaqa.roadmap.messaging;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.access.Actor;
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
import org.multaqa.roadmap.application.PresentedGrounds;
import org.multaqa.roadmap.domain.Source;

/**
 * What the offices agree on, in which words, and the reservations that travel with it.
 *
 * @param sources by recommendation
 * @param grounds lets roadmaps know of reservations that are lifted
 */
public record RecommendationEventListener(Replicas<Source> sources, PresentedGrounds grounds) {

	void apply(RecommendationEvent event, EventEnvelope<?> envelope) {
		String id = event.recommendation().value();
		switch (event) {
			case RecommendationDrafted drafted ->
				this.sources.apply(id, envelope, (before) -> Source.drafted(drafted.recommendation(), drafted.meeting(),
						new Source.Words(drafted.content().title(), drafted.citations())));
			case RecommendationReworded reworded ->
				this.sources.apply(id, envelope, (before) -> drafted(before, envelope)
					.reworded(new Source.Words(reworded.content().title(), reworded.citations())));
			case RecommendationAgreed agreed -> this.sources.apply(id, envelope,
					(before) -> drafted(before, envelope).agreedWith(agreed.reservations()));
			case ReservationLifted lifted -> {
				this.sources.apply(id, envelope,
						(before) -> drafted(before, envelope).withoutReservationOf(lifted.office()));
				this.grounds.lift(new RequestContext(Actor.service("roadmap"), null, null, null, envelope.id()),
						lifted.meeting(), lifted.recommendation(), lifted.office());
			}
			case RecommendationSubmitted _, RecommendationSupported _, SupportWithdrawn _, DiscussionOpened _,
					PositionStated _, RecommendationNotAgreed _, RecommendationWithdrawn _ -> {
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
