package org.multaqa.portal.pages.recommendations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.multaqa.model.LanguagePreference;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.cards.InitiativeCard;
import org.multaqa.portal.pages.cards.InitiativeCardPresenter;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.cards.RecommendationCardPresenter;
import org.multaqa.portal.pages.recommendations.RecommendationPage.Conclusion;
import org.multaqa.portal.pages.recommendations.RecommendationPage.ParallelText;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.Recommendation.Position;
import org.multaqa.portal.projections.recommendation.Recommendation.Support;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.recommendations.api.Consent;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.RecommendationActions;

/**
 * One recommendation.
 *
 * @param context the meeting
 */
record RecommendationPresenter(MeetingContext context) {

	private static final String SERVICE = "recommendations";

	Recommendation find(RecommendationId id) {
		return this.context.snapshot()
			.recommendation(id)
			.filter(this.context.visibility()::shows)
			.orElseThrow(this.context.pageRequest()::unknown);
	}

	RecommendationPage page(RecommendationId id) {
		var it = find(id);
		var cards = new RecommendationCardPresenter(this.context);
		var pageRequest = this.context.pageRequest();
		Optional<OfficeId> office = pageRequest.office();
		boolean supported = office.filter(it::isSupportedBy).isPresent();
		var decisionBody = this.context.snapshot().decisionBody(meeting());
		var facts = it.facts();
		var actions = actions(it);
		this.context.snapshot().needNames(it.timeline().stream().map(TimelineEntry::by).toList());
		return new RecommendationPage(cards.of(it), it.latest().number(), it.last().version(), texts(it),
				new OutputCardPresenter(this.context).citations(it.latest().citations()),
				it.supports().stream().map(Support::office).map(this.context::office).toList(), cards.positions(it),
				cards.rule(), cards.ruleOffices(), office.flatMap(it::position).map(Position::stance).orElse(null),
				supported, initiatives(it), new Changes(this.context, null).of(it).reversed(),
				conclusion(it, decisionBody), mayReword(it), may(actions.submit(), facts.submission(decisionBody)),
				ofOwnOffice((own) -> maySupport(it, own)), may(actions.discuss(), facts.discussion(decisionBody)),
				mayState(it), may(actions.decide(), facts.decision(decisionBody)), mayLift(it),
				may(actions.withdraw(), facts.withdrawal()));
	}

	/** By the rule that decides it. */
	private Conclusion conclusion(Recommendation it, DecisionBody decisionBody) {
		var facts = it.facts();
		boolean agreed = facts.consent(decisionBody) instanceof Consent.Reached;
		var named = agreed ? Consent.reserving(decisionBody, facts.positions())
				: Consent.against(decisionBody, facts.positions());
		return new Conclusion(agreed,
				new RecommendationCardPresenter(this.context).positions(it)
					.stream()
					.filter((position) -> named.contains(position.office().id()))
					.toList());
	}

	private List<ParallelText> texts(Recommendation it) {
		var wording = it.latest();
		var content = wording.content();
		return RecommendationCardPresenter.languages(it)
			.stream()
			.map((language) -> new ParallelText(language, content.title().in(LanguagePreference.of(language)),
					Arrays.stream(content.text().in(LanguagePreference.of(language)).split("\n\\s*\n", -1))
						.filter((paragraph) -> !paragraph.isBlank())
						.toList(),
					language.equals(it.authentic()), wording.stale().contains(language)))
			.toList();
	}

	private List<InitiativeCard> initiatives(Recommendation it) {
		var initiatives = new InitiativeCardPresenter(this.context);
		return this.context.roadmaps()
			.carryingOut(it.id())
			.stream()
			.map((planned) -> initiatives.of(planned.roadmap(), planned.initiative()))
			.toList();
	}

	ActionState mayReword(Recommendation it) {
		return may(actions(it).reword(), it.facts().rewording());
	}

	private ActionState maySupport(Recommendation it, OfficeId office) {
		var facts = it.facts();
		return facts.supporters().contains(office)
				? may(actions(it).withdrawSupport(office), facts.withdrawSupport(office))
				: may(actions(it).support(office), facts.support(office));
	}

	/** Of the reader's own office. */
	ActionState mayState(Recommendation it) {
		return ofOwnOffice((office) -> may(actions(it).state(office),
				it.facts().position(this.context.snapshot().decisionBody(meeting()), office)));
	}

	private ActionState mayLift(Recommendation it) {
		return ofOwnOffice((office) -> {
			var permission = actions(it).liftReservation(office);
			return permission.isAllowed() ? may(permission, permission) : ActionState.hidden();
		});
	}

	private ActionState ofOwnOffice(Function<OfficeId, ActionState> act) {
		return this.context.pageRequest().office().map(act).orElseGet(ActionState::hidden);
	}

	private RecommendationActions actions(Recommendation it) {
		return this.context.actions(it);
	}

	private ActionState may(Permission permission, Permission state) {
		return this.context.pageRequest().may(SERVICE, permission, state);
	}

	private Meeting meeting() {
		return this.context.pageRequest().inMeeting();
	}

}
