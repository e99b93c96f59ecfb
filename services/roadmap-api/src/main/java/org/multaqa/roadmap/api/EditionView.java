package org.multaqa.roadmap.api;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.Initiative;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;

/**
 * An edition as a reader sees it. {@code initiatives} is exactly what was hashed, so that
 * a reader can take the hash again.
 *
 * @param contentHash SHA-256 of the initiatives
 * @param approvals who passed which gate, in order
 * @param by who published it
 */
public record EditionView(RoadmapId roadmap, String number, String contentHash, List<Initiative> initiatives,
		List<Approval> approvals, PersonId by, Instant at) {

	/**
	 * A gate that was passed, for one exact content.
	 *
	 * @param contentHash for which content
	 * @param by who passed it
	 */
	public record Approval(String gate, String contentHash, PersonId by, Instant at) {

	}

}
