package org.multaqa.portal.pages.recommendations;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Stance;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.CitationLine;
import org.multaqa.portal.pages.cards.InitiativeCard;
import org.multaqa.portal.pages.cards.PositionLine;
import org.multaqa.portal.pages.cards.RecommendationCard;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;

/**
 * One recommendation.
 *
 * @param wording number of the wording shown
 * @param version the aggregate's version
 * @param texts its texts, the authentic one first
 * @param citations the outputs it grew from
 * @param supports other offices that support it
 * @param positions every office of the meeting, whether it has said something or not
 * @param rule the meeting's consent rule: last part of a message key {@code rule.…}:
 * {@code unanimous}, {@code no-block}, {@code at-least}
 * @param ruleOffices for {@code at-least}: how many offices, else 0
 * @param own how the reader's office stands, or absent
 * @param supported whether the reader's office supports it
 * @param initiatives the initiatives that carry it out
 * @param history what happened to it, the latest first
 * @param conclusion what would be recorded if it were decided now
 * @param mayReword whether the reader may word it anew
 * @param maySubmit whether the reader may submit it
 * @param maySupport whether the reader's office may support it or take that back
 * @param mayDiscuss whether the reader may open the discussion
 * @param mayState whether the reader may state the office's position
 * @param mayDecide whether the reader may record the decision
 * @param mayLift whether the reader may lift the office's reservation
 * @param mayWithdraw whether the reader may take it back
 */
public record RecommendationPage(RecommendationCard recommendation, int wording, long version, List<ParallelText> texts,
		List<CitationLine> citations, List<OfficeBadge> supports, List<PositionLine> positions, String rule,
		int ruleOffices, @Nullable Stance own, boolean supported, List<InitiativeCard> initiatives,
		List<ChangeLine> history, Conclusion conclusion, ActionState mayReword, ActionState maySubmit,
		ActionState maySupport, ActionState mayDiscuss, ActionState mayState, ActionState mayDecide,
		ActionState mayLift, ActionState mayWithdraw) {

	public RecommendationPage {
		texts = List.copyOf(texts);
		citations = List.copyOf(citations);
		supports = List.copyOf(supports);
		positions = List.copyOf(positions);
		initiatives = List.copyOf(initiatives);
		history = List.copyOf(history);
	}

	/**
	 * What the positions amount to as they stand.
	 *
	 * @param agreed whether the offices agree
	 * @param named whose reservations travel with the text; where they do not agree, who
	 * stands in the way
	 */
	public record Conclusion(boolean agreed, List<PositionLine> named) {

		public Conclusion {
			named = List.copyOf(named);
		}

	}

	/**
	 * The text in one language.
	 *
	 * @param paragraphs the text, split where lines are empty
	 * @param authentic whether this is the text that counts
	 * @param stale whether it is older than the authentic one
	 */
	public record ParallelText(String language, String title, List<String> paragraphs, boolean authentic,
			boolean stale) {

		public ParallelText {
			paragraphs = List.copyOf(paragraphs);
		}

	}

}
