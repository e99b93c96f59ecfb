package org.multaqa.portal.projections.recommendation;

import java.util.Locale;
import java.util.Map;

import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.recommendations.api.RecommendationReaders;
import org.multaqa.recommendations.api.RecommendationStage;

/**
 * By what recommendations are listed. Every list but the board begins with those who
 * could be its {@link RecommendationReaders}.
 */
public final class RecommendationListing {

	public static final Listing<Recommendation> LISTING = Listing.of(RecommendationListing::fields)
		.by("place", "meeting", "readers")
		.by("changed", "meeting", "readers", "stage")
		.by("boardPlace", "meeting", "board")
		.by("changed", "cites", "readers", "withdrawn");

	private RecommendationListing() {
	}

	private static Map<String, Object> fields(Recommendation it) {
		boolean withdrawn = it.stage() == RecommendationStage.WITHDRAWN;
		long changed = it.last().at().toEpochMilli();
		return Map.of("meeting", it.meeting(), "readers", RecommendationReaders.of(it.facts()), "stage", it.stage(),
				"cites", it.latest().citations().stream().map(Citation::output).distinct().toList(), "changed", changed,
				"withdrawn", withdrawn, "place", place(it.stage().ordinal(), changed), "board",
				it.submitted() != null && !withdrawn, "boardPlace",
				place((it.stage() == RecommendationStage.IN_DISCUSSION) ? 0 : 1, changed));
	}

	/** Within a group the latest change comes first. */
	private static String place(int group, long changed) {
		return String.format(Locale.ROOT, "%d %019d", group, Long.MAX_VALUE - changed);
	}

}
