package org.multaqa.portal.pages.recommendations;

import java.util.List;

import org.multaqa.portal.pages.cards.PositionLine;
import org.multaqa.portal.pages.cards.RecommendationCard;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;

/**
 * Offices by recommendations: who stands where.
 *
 * @param offices the offices, the deciding ones first; the columns
 * @param rows the recommendations that have been submitted, those in discussion first:
 * one page of them
 * @param pager the way to the pages beside this one
 * @param rule as in {@link RecommendationPage}
 * @param ruleOffices as in {@link RecommendationPage}
 */
public record ConsentBoardPage(List<Column> offices, List<Row> rows, Pager pager, String rule, int ruleOffices) {

	public ConsentBoardPage {
		offices = List.copyOf(offices);
		rows = List.copyOf(rows);
	}

	/**
	 * An office.
	 *
	 * @param decides whether it counts
	 */
	public record Column(OfficeBadge office, boolean decides) {

	}

	/**
	 * A recommendation.
	 *
	 * @param positions one per office, in the order of the columns
	 * @param stated whether the reader's office has stated a position
	 * @param mayState whether the reader may state one here
	 */
	public record Row(RecommendationCard recommendation, List<PositionLine> positions, boolean stated,
			ActionState mayState) {

		public Row {
			positions = List.copyOf(positions);
		}

	}

}
