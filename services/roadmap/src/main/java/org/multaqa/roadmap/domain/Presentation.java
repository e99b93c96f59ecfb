package org.multaqa.roadmap.domain;

import java.util.List;

import org.multaqa.model.Initiative;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RoadmapEvent.Grounds;

/**
 * What the gates sign beside the initiatives, as it stood when the content was presented.
 *
 * @param grounds what the initiatives rest on
 * @param hash of initiatives and grounds, in the second form
 */
public record Presentation(Grounds grounds, String hash) {

	static Presentation of(List<Initiative> initiatives, Grounds grounds, ContentHasher hasher) {
		return new Presentation(grounds, hasher.seal(new Signed(initiatives, grounds)));
	}

	/** Whether a reservation is part of it. */
	boolean holds(RecommendationId recommendation, OfficeId office) {
		return this.grounds.recommendations()
			.stream()
			.filter((cited) -> cited.recommendation().equals(recommendation))
			.flatMap((cited) -> cited.reservations().stream())
			.anyMatch((reservation) -> reservation.office().equals(office));
	}

	/** What is hashed: these two members, of that name. */
	private record Signed(List<Initiative> initiatives, Grounds grounds) {

	}

}
