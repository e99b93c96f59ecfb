package org.multaqa.portal.live;

import java.util.HashSet;
import java.util.Set;

import org.multaqa.model.RecommendationId;
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

/** What happened to recommendations, as hints. */
final class RecommendationHints {

	private RecommendationHints() {
	}

	static Set<String> of(RecommendationEvent event) {
		String itself = itself(event.recommendation());
		String positions = itself + "/positions";
		var names = new HashSet<>(Set.of(itself, Hints.RECOMMENDATIONS, Hints.TASKS, Hints.CHANGES));
		names.addAll(switch (event) {
			case RecommendationDrafted _ -> Set.of();
			case RecommendationReworded _ -> Set.of(itself + "/words", Hints.CONSENT);
			case RecommendationSupported _, SupportWithdrawn _ -> Set.of(positions);
			case RecommendationSubmitted _, RecommendationWithdrawn _ ->
				Set.of(positions, Hints.CONSENT, Hints.JOURNEY);
			case DiscussionOpened _, PositionStated _, RecommendationNotAgreed _ -> Set.of(positions, Hints.CONSENT);
			case RecommendationAgreed _ -> Set.of(positions, Hints.CONSENT, Hints.JOURNEY, Hints.ROADMAP);
			case ReservationLifted _ -> Set.of(positions, Hints.CONSENT, Hints.ROADMAP);
		});
		return names;
	}

	/** The initiatives that carry it out are others now. */
	static String initiatives(RecommendationId recommendation) {
		return itself(recommendation) + "/initiatives";
	}

	private static String itself(RecommendationId recommendation) {
		return "recommendation:" + recommendation;
	}

}
