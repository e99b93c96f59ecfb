package org.multaqa.recommendations.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.recommendations.api.RecommendationFacts;
import org.multaqa.recommendations.domain.Recommendation;

/**
 * By what recommendations are listed: those of a meeting that somebody could read, in the
 * order of their ids. Readers are everybody, or the office whose draft it is.
 */
public final class RecommendationListing {

	public static final Listing<Recommendation> LISTING = Listing.of(RecommendationListing::fields)
		.by("id", "meeting", "readers");

	private static final String EVERYBODY = "everybody";

	private RecommendationListing() {
	}

	/** Those that the actor could read; the rule says which of them in fact. */
	static ListQuery shownTo(Actor actor, MeetingId meeting) {
		return ListQuery.by("id").where("meeting", meeting).where("readers", readers(actor, meeting));
	}

	private static List<String> readers(Actor actor, MeetingId meeting) {
		var offices = actor.grants()
			.stream()
			.flatMap((grant) -> Stream.ofNullable(grant.office()))
			.filter((office) -> RecommendationFacts.showsDraftsTo(actor, meeting, office))
			.map((office) -> office.value());
		return Stream.concat(Stream.of(EVERYBODY), offices).distinct().toList();
	}

	private static Map<String, Object> fields(Recommendation recommendation) {
		return Map.of("id", recommendation.id(), "meeting", recommendation.meeting(), "readers",
				recommendation.facts().submitted() ? EVERYBODY : recommendation.office().value());
	}

}
