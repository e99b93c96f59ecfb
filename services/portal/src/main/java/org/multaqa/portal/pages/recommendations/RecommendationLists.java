package org.multaqa.portal.pages.recommendations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.cards.RecommendationCardPresenter;
import org.multaqa.portal.pages.recommendations.ConsentBoardPage.Column;
import org.multaqa.portal.pages.recommendations.ConsentBoardPage.Row;
import org.multaqa.portal.pages.recommendations.RecommendationsPage.Group;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.Recommendation.Position;
import org.multaqa.recommendations.api.RecommendationStage;

/** All recommendations, as a list and as a board, page by page. */
record RecommendationLists(MeetingContext context) {

	/** By stage, the latest change first; from a place that another page has told. */
	RecommendationsPage list(@Nullable String from) {
		var slice = page(ListQuery.by("place").where("readers", readers()), from);
		var seen = seen(slice);
		var cards = new RecommendationCardPresenter(this.context);
		this.context.snapshot().needPlans(seen.stream().map(Recommendation::id).toList());
		var groups = Arrays.stream(RecommendationStage.values())
			.filter((stage) -> seen.stream().anyMatch((each) -> each.stage() == stage))
			.map((stage) -> new Group(stage, count(stage),
					seen.stream().filter((each) -> each.stage() == stage).map(cards::of).toList()))
			.toList();
		return new RecommendationsPage(groups, Pager.of(this.context.addresses().recommendations(), slice), mayDraft());
	}

	ActionState mayDraft() {
		var pageRequest = this.context.pageRequest();
		return this.context.mayDraft()
			.map((permission) -> pageRequest.may("recommendations", permission, Permission.allowed()))
			.orElseGet(() -> ActionState.no((pageRequest.person() == null) ? "sign-in" : "delegate"));
	}

	/** Those in discussion first, then the latest change first. */
	ConsentBoardPage board(@Nullable String from) {
		var slice = page(ListQuery.by("boardPlace").where("board", true).limit(MeetingLists.CARDS), from);
		var seen = seen(slice);
		var cards = new RecommendationCardPresenter(this.context);
		var pageView = new RecommendationPresenter(this.context);
		this.context.snapshot().needPlans(seen.stream().map(Recommendation::id).toList());
		this.context.snapshot()
			.needNames(seen.stream().flatMap((each) -> each.positions().stream()).map(Position::by).toList());
		var columns = cards.offices()
			.stream()
			.map((delegation) -> new Column(this.context.office(delegation.office()), delegation.decides()))
			.toList();
		var own = this.context.pageRequest().office();
		var rows = seen.stream()
			.map((each) -> new Row(cards.of(each), cards.positions(each), own.flatMap(each::position).isPresent(),
					pageView.mayState(each)))
			.toList();
		return new ConsentBoardPage(columns, rows, Pager.of(this.context.addresses().consentBoard(), slice),
				cards.rule(), cards.ruleOffices());
	}

	private Slice<Recommendation> page(ListQuery list, @Nullable String from) {
		return this.context.snapshot()
			.recommendations(list.where("meeting", meeting()).from(Cursor.parse(from).orElse(null)));
	}

	private List<Recommendation> seen(Slice<Recommendation> slice) {
		return slice.items().stream().filter(this.context.visibility()::shows).toList();
	}

	private int count(RecommendationStage stage) {
		return (int) this.context.snapshot()
			.readModels()
			.countRecommendations(Map.of("meeting", meeting(), "readers", readers(), "stage", stage));
	}

	private List<String> readers() {
		return this.context.visibility().readersOfRecommendations();
	}

	private MeetingId meeting() {
		return this.context.pageRequest().inMeeting().id();
	}

}
