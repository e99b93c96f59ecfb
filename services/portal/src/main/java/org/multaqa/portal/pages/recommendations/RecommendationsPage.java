package org.multaqa.portal.pages.recommendations;

import java.util.List;

import org.multaqa.portal.pages.cards.RecommendationCard;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.recommendations.api.RecommendationStage;

/**
 * A page of all recommendations that the reader may see.
 *
 * @param groups by stage, in the order of the stages, those that have any here
 * @param pager the way to the pages beside this one
 * @param mayDraft whether the reader may draft one
 */
public record RecommendationsPage(List<Group> groups, Pager pager, ActionState mayDraft) {

	public RecommendationsPage {
		groups = List.copyOf(groups);
	}

	/**
	 * Recommendations of one stage.
	 *
	 * @param stage where they stand
	 * @param count how many there are, on all pages
	 * @param recommendations those on this page, the latest change first
	 */
	public record Group(RecommendationStage stage, int count, List<RecommendationCard> recommendations) {

		public Group {
			recommendations = List.copyOf(recommendations);
		}

	}

}
