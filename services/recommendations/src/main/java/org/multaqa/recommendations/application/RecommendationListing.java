package org.multaqa.recommendations.application;

import java.util.Map;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.recommendations.api.RecommendationReaders;
import org.multaqa.recommendations.domain.Recommendation;

/**
 * By what recommendations are listed: those of a meeting that somebody could read, in the
 * order of their ids.
 */
public final class RecommendationListing {

	public static final Listing<Recommendation> LISTING = Listing.of(RecommendationListing::fields)
		.by("id", "meeting", "readers");

	private RecommendationListing() {
	}

	/** Those that the actor could read; the rule says which of them in fact. */
	static ListQuery shownTo(Actor actor, MeetingId meeting) {
		return ListQuery.by("id")
			.where("meeting", meeting)
			.where("readers", RecommendationReaders.including(actor, meeting));
	}

	private static Map<String, Object> fields(Recommendation recommendation) {
		return Map.of("id", recommendation.id(), "meeting", recommendation.meeting(), "readers",
				RecommendationReaders.of(recommendation.facts()));
	}

}
