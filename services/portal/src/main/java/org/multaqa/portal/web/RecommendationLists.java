package org.multaqa.portal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.multaqa.model.Role;
import org.multaqa.portal.pages.ConsentBoardPage;
import org.multaqa.portal.pages.ConsentBoardPage.Column;
import org.multaqa.portal.pages.ConsentBoardPage.Row;
import org.multaqa.portal.pages.May;
import org.multaqa.portal.pages.RecommendationStage;
import org.multaqa.portal.pages.RecommendationsPage;
import org.multaqa.portal.pages.RecommendationsPage.Group;
import org.multaqa.portal.readmodels.Recommendation;

/**
 * All recommendations, as a list and as a board.
 *
 * @param cards the meeting
 */
record RecommendationLists(Cards cards) {

	RecommendationsPage list() {
		var seen = seen();
		var cardsOf = new RecommendationCards(this.cards);
		var groups = Arrays.stream(RecommendationStage.values())
			.map((stage) -> new Group(stage,
					seen.stream().filter((each) -> each.stage() == stage).map(cardsOf::of).toList()))
			.toList();
		return new RecommendationsPage(groups, mayDraft());
	}

	May mayDraft() {
		return this.cards.visit()
			.may("recommendations", true, this.cards.visit().has(Role.DELEGATE, Role.HEAD), "delegate");
	}

	ConsentBoardPage board() {
		var cardsOf = new RecommendationCards(this.cards);
		var sheet = new RecommendationSheet(this.cards);
		var columns = cardsOf.offices()
			.stream()
			.map((delegation) -> new Column(this.cards.office(delegation.office()), delegation.decides()))
			.toList();
		var own = this.cards.visit().office();
		var rows = seen().stream()
			.filter((each) -> each.submitted() != null && each.stage() != RecommendationStage.WITHDRAWN)
			.sorted(Comparator.comparing((each) -> !RecommendationCards.isOpen(each)))
			.map((each) -> new Row(cardsOf.of(each), cardsOf.positions(each), own.flatMap(each::position).isPresent(),
					sheet.mayState(each)))
			.toList();
		return new ConsentBoardPage(columns, rows, cardsOf.rule(), cardsOf.ruleOffices());
	}

	private List<Recommendation> seen() {
		return this.cards.models()
			.recommendations()
			.stream()
			.filter(this.cards.sight()::sees)
			.sorted(Comparator.comparing((Recommendation each) -> each.last().at()).reversed())
			.toList();
	}

}
