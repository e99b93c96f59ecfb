package org.multaqa.portal.pages.cards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.cards.InitiativeCard.MilestoneLine;
import org.multaqa.portal.pages.cards.InitiativeCard.ReservationLine;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Reached;
import org.multaqa.roadmap.api.RoadmapActions;
import org.multaqa.roadmap.api.RoadmapStage;

/**
 * Initiatives as one page shows them. Whoever takes no part sees the latest edition of
 * their roadmap, never what is being written since.
 *
 * @param context the rest of the meeting
 */
public record InitiativeCardPresenter(MeetingContext context) {

	public RoadmapStage stage(Roadmap roadmap) {
		return this.context.visibility().showsDrafting() ? roadmap.stage(this.context.pageRequest().now())
				: RoadmapStage.PUBLISHED;
	}

	/**
	 * Says which initiatives will be shown, for their sources to be looked up at once.
	 */
	public void need(List<Initiative> content) {
		var sources = content.stream().flatMap((initiative) -> initiative.sources().stream()).toList();
		this.context.snapshot().needRecommendations(sources);
		this.context.snapshot().needPlans(sources);
	}

	public InitiativeCard of(Roadmap roadmap, Initiative initiative) {
		var sources = initiative.sources()
			.stream()
			.flatMap((source) -> this.context.snapshot().recommendation(source).stream())
			.filter(this.context.visibility()::shows)
			.toList();
		var recommendations = new RecommendationCardPresenter(this.context);
		var measure = Optional.ofNullable(initiative.measure());
		var actions = this.context.actions(roadmap);
		return new InitiativeCard(initiative.id(), initiative.title(), initiative.outcome(), initiative.impactArea(),
				initiative.quarters().stream().map((quarter) -> Integer.valueOf(quarter.substring(6))).toList(),
				this.context.office(initiative.lead()),
				initiative.partners().stream().map(this.context::office).toList(),
				measure.map(Initiative.Measure::what).orElse(null),
				measure.map(Initiative.Measure::baseline).orElse(null),
				measure.map(Initiative.Measure::target).orElse(null),
				initiative.milestones().stream().map((step) -> line(roadmap, actions, initiative, step)).toList(),
				sources.stream().map(recommendations::of).toList(),
				sources.stream().flatMap((source) -> reservations(recommendations, source).stream()).toList(),
				initiative.authentic(), ParallelTexts.of(this.context).of(initiative),
				quietly(actions.revise(initiative.id(), initiative.lead())));
	}

	private MilestoneLine line(Roadmap roadmap, RoadmapActions actions, Initiative initiative,
			Initiative.Milestone step) {
		@Nullable LocalDate reached = roadmap.reached(initiative.id(), step.id()).map(Reached::on).orElse(null);
		var pageRequest = this.context.pageRequest();
		var today = pageRequest.reader().dayOf(pageRequest.now());
		var state = roadmap.state(initiative.id(), step, today);
		// the day that was said once is corrected by a program only
		var may = (reached != null) ? ActionState.hidden() : quietly(actions.reach(initiative.id(), step.id()));
		return new MilestoneLine(step.id(), step.title(), step.due(), state, reached, may);
	}

	private ActionState quietly(Permission permission) {
		return this.context.pageRequest().quietly("roadmap", permission.isAllowed());
	}

	private List<ReservationLine> reservations(RecommendationCardPresenter recommendations, Recommendation source) {
		Function<Recommendation.Reservation, ReservationLine> line = (travelling) -> new ReservationLine(
				this.context.office(travelling.office()), travelling.reason(), recommendations.of(source));
		return source.reservations().stream().filter((each) -> each.lifted() == null).map(line).toList();
	}

}
