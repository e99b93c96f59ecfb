package org.multaqa.portal.projections.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.kit.store.Listing;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.recommendations.api.RecommendationStage;

/**
 * By what recommendations are listed. Every list begins with those who could be its
 * readers: everybody, or one office; who may in fact is said by the rule of the owner.
 */
public final class RecommendationListing {

	public static final Listing<Recommendation> LISTING = Listing.of(RecommendationListing::fields)
		.by("place", "meeting", "readers")
		.by("changed", "meeting", "readers", "stage")
		.by("boardPlace", "meeting", "board")
		.by("changed", "cites", "readers");

	/** What {@code readers} equals once all offices could read it. */
	public static final String EVERYBODY = "everybody";

	private RecommendationListing() {
	}

	/**
	 * What {@code readers} must equal for a list of all that somebody could read.
	 * @param offices whose drafts are among them
	 * @return the values
	 */
	public static List<String> readers(Stream<OfficeId> offices) {
		return Stream.concat(Stream.of(EVERYBODY), offices.map(OfficeId::value)).distinct().toList();
	}

	private static Map<String, Object> fields(Recommendation it) {
		boolean submitted = it.submitted() != null;
		long changed = it.last().at().toEpochMilli();
		return Map.of("meeting", it.meeting(), "readers", submitted ? EVERYBODY : it.office().value(), "stage",
				it.stage(), "cites", it.latest().citations().stream().map(Citation::output).distinct().toList(),
				"changed", changed, "place", place(it.stage().ordinal(), changed), "board",
				submitted && it.stage() != RecommendationStage.WITHDRAWN, "boardPlace",
				place((it.stage() == RecommendationStage.IN_DISCUSSION) ? 0 : 1, changed));
	}

	/** Within a group the latest change comes first. */
	private static String place(int group, long changed) {
		return String.format(Locale.ROOT, "%d %019d", group, Long.MAX_VALUE - changed);
	}

}
