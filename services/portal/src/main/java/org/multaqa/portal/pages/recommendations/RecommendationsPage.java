package org.multaqa.portal.pages.recommendations;

import java.util.List;

import org.multaqa.portal.pages.cards.RecommendationCard;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.recommendations.api.RecommendationStage;

/**
 * All recommendations that the reader may see.
 *
 * @param groups by stage, in the order of the stages; a group may be empty
 * @param mayDraft whether the reader may draft one
 */
public record RecommendationsPage(List<Group> groups, May mayDraft) {

	public RecommendationsPage {
		groups = List.copyOf(groups);
	}

	/**
	 * Recommendations of one stage.
	 *
	 * @param stage where they stand
	 * @param recommendations they, the latest change first
	 */
	public record Group(RecommendationStage stage, List<RecommendationCard> recommendations) {

		public Group {
			recommendations = List.copyOf(recommendations);
		}

	}

}
