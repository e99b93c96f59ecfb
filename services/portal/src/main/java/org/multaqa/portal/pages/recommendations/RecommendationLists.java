package org.multaqa.portal.pages.recommendations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.cards.RecommendationCardPresenter;
import org.multaqa.portal.pages.recommendations.ConsentBoardPage.Column;
import org.multaqa.portal.pages.recommendations.ConsentBoardPage.Row;
import org.multaqa.portal.pages.recommendations.RecommendationsPage.Group;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.recommendations.api.RecommendationActions;
import org.multaqa.recommendations.api.RecommendationStage;

/** All recommendations, as a list and as a board. */
record RecommendationLists(MeetingPresenter presenter) {

	RecommendationsPage list() {
		var seen = seen();
		var cards = new RecommendationCardPresenter(this.presenter);
		var groups = Arrays.stream(RecommendationStage.values())
			.map((stage) -> new Group(stage,
					seen.stream().filter((each) -> each.stage() == stage).map(cards::of).toList()))
			.toList();
		return new RecommendationsPage(groups, mayDraft());
	}

	May mayDraft() {
		var pageRequest = this.presenter.pageRequest();
		var body = this.presenter.models().decisionBody(pageRequest.inMeeting());
		return pageRequest.office().map((office) -> {
			var permission = RecommendationActions.draft(pageRequest.visitor().asking(), body, office);
			return pageRequest.may("recommendations", permission, Permission.allowed());
		}).orElseGet(() -> May.no((pageRequest.person() == null) ? "sign-in" : "delegate"));
	}

	ConsentBoardPage board() {
		var cards = new RecommendationCardPresenter(this.presenter);
		var pageView = new RecommendationPresenter(this.presenter);
		var columns = cards.offices()
			.stream()
			.map((delegation) -> new Column(this.presenter.office(delegation.office()), delegation.decides()))
			.toList();
		var own = this.presenter.pageRequest().office();
		var rows = seen().stream()
			.filter((each) -> each.submitted() != null && each.stage() != RecommendationStage.WITHDRAWN)
			.sorted(Comparator.comparing((each) -> !RecommendationCardPresenter.isOpen(each)))
			.map((each) -> new Row(cards.of(each), cards.positions(each), own.flatMap(each::position).isPresent(),
					pageView.mayState(each)))
			.toList();
		return new ConsentBoardPage(columns, rows, cards.rule(), cards.ruleOffices());
	}

	private List<Recommendation> seen() {
		return this.presenter.models()
			.recommendations()
			.stream()
			.filter(this.presenter.visibility()::sees)
			.sorted(Comparator.comparing((Recommendation each) -> each.last().at()).reversed())
			.toList();
	}

}
