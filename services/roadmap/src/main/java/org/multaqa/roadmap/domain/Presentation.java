package org.multaqa.roadmap.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.roadmap.api.EditionView;

/**
 * What the gates sign beside the initiatives, as it stood when the content was presented.
 *
 * @param grounds what the initiatives rest on
 * @param plan what the roadmap, its areas and its gates are called; absent where it was
 * presented in the second form
 * @param hash of initiatives, grounds and, in the third form, plan
 */
public record Presentation(Grounds grounds, EditionView.@Nullable Plan plan, String hash) {

	static Presentation of(List<Initiative> initiatives, Grounds grounds, EditionView.Plan plan, ContentHasher hasher) {
		return new Presentation(grounds, plan, hasher.seal(new Signed(initiatives, grounds, plan)));
	}

	/** Whether a reservation is part of it. */
	boolean holds(RecommendationId recommendation, OfficeId office) {
		return this.grounds.recommendations()
			.stream()
			.filter((cited) -> cited.recommendation().equals(recommendation))
			.flatMap((cited) -> cited.reservations().stream())
			.anyMatch((reservation) -> reservation.office().equals(office));
	}

	/** What is hashed: these members, of that name. */
	private record Signed(List<Initiative> initiatives, Grounds grounds, EditionView.Plan plan) {

	}

}
