package org.multaqa.recommendations.application;

import java.util.List;
import java.util.Map;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.recommendations.api.RecommendationReaders;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.recommendations.domain.Stage;

/**
 * By what recommendations are listed: those of a meeting that somebody could read, in the
 * order of their ids; and the drafts of an office, which are counted.
 */
public final class RecommendationListing {

	public static final Listing<Recommendation> LISTING = Listing.of(RecommendationListing::fields)
		.by("id", "meeting", "readers")
		.by("id", "meeting", "drafting");

	private RecommendationListing() {
	}

	/** Those that the actor could read; the rule says which of them in fact. */
	static ListQuery shownTo(Actor actor, MeetingId meeting) {
		return ListQuery.by("id")
			.where("meeting", meeting)
			.where("readers", RecommendationReaders.including(actor, meeting));
	}

	/** Those of which nobody but the office knows yet. */
	static Map<String, Object> draftsOf(OfficeId office, MeetingId meeting) {
		return Map.of("meeting", meeting, "drafting", List.of(office));
	}

	private static Map<String, Object> fields(Recommendation recommendation) {
		return Map.of("id", recommendation.id(), "meeting", recommendation.meeting(), "readers",
				RecommendationReaders.of(recommendation.facts()), "drafting",
				(recommendation.stage() instanceof Stage.Draft) ? List.of(recommendation.office()) : List.of());
	}

}
