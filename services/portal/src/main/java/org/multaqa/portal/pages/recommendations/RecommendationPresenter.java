package org.multaqa.portal.pages.recommendations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.cards.InitiativeCard;
import org.multaqa.portal.pages.cards.InitiativeCardPresenter;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.cards.RecommendationCardPresenter;
import org.multaqa.portal.pages.recommendations.RecommendationPage.ParallelText;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.Recommendation.Position;
import org.multaqa.portal.projections.recommendation.Recommendation.Support;
import org.multaqa.portal.projections.recommendation.RecommendationStage;

/**
 * One recommendation.
 *
 * @param presenter the meeting
 */
record RecommendationPresenter(MeetingPresenter presenter) {

	private static final String SERVICE = "recommendations";

	Recommendation find(RecommendationId id) {
		var found = this.presenter.models()
			.recommendation(id)
			.filter((recommendation) -> recommendation.meeting().equals(this.presenter.pageRequest().inMeeting().id()))
			.orElseThrow(PageRequest::unknown);
		this.presenter.visibility().needs(found);
		return found;
	}

	RecommendationPage page(RecommendationId id) {
		var it = find(id);
		var cards = new RecommendationCardPresenter(this.presenter);
		var pageRequest = this.presenter.pageRequest();
		Optional<OfficeId> office = pageRequest.office();
		boolean supported = office.filter(it::isSupportedBy).isPresent();
		return new RecommendationPage(cards.of(it), it.latest().number(), it.last().version(), texts(it),
				new OutputCardPresenter(this.presenter).citations(it.latest().citations()),
				it.supports().stream().map(Support::office).map(this.presenter::office).toList(), cards.positions(it),
				cards.rule(), cards.ruleOffices(), office.flatMap(it::position).map(Position::stance).orElse(null),
				supported, initiatives(it), new Changes(this.presenter, null).of(it).reversed(), mayReword(it),
				mayOwn(it, it.stage() == RecommendationStage.DRAFT), maySupport(it), mayDiscuss(it), mayState(it),
				mayDecide(it), mayLift(it), mayWithdraw(it));
	}

	private List<ParallelText> texts(Recommendation it) {
		var words = it.latest();
		return RecommendationCardPresenter.languages(it)
			.stream()
			.map((language) -> new ParallelText(language, words.title().in(language),
					Arrays.stream(words.text().in(language).split("\n\\s*\n", -1))
						.filter((paragraph) -> !paragraph.isBlank())
						.toList(),
					language.equals(it.authentic()), words.stale().contains(language)))
			.toList();
	}

	private List<InitiativeCard> initiatives(Recommendation it) {
		var initiatives = new InitiativeCardPresenter(this.presenter);
		return this.presenter.models()
			.roadmaps()
			.stream()
			.filter(this.presenter.visibility()::sees)
			.flatMap((roadmap) -> initiatives.content(roadmap)
				.stream()
				.filter((initiative) -> initiative.sources().contains(it.id()))
				.map((initiative) -> initiatives.of(roadmap, initiative)))
			.toList();
	}

	private May mayOwn(Recommendation it, boolean makesSense) {
		return this.presenter.pageRequest()
			.may(SERVICE, makesSense, this.presenter.pageRequest().acts(it.office(), Role.DELEGATE, Role.HEAD),
					"own-office");
	}

	May mayReword(Recommendation it) {
		return mayOwn(it, it.stage() == RecommendationStage.DRAFT || it.stage() == RecommendationStage.SUBMITTED);
	}

	private May mayWithdraw(Recommendation it) {
		return mayOwn(it, switch (it.stage()) {
			case DRAFT, SUBMITTED, IN_DISCUSSION -> true;
			case AGREED, NOT_AGREED, WITHDRAWN -> false;
		});
	}

	private May maySupport(Recommendation it) {
		var pageRequest = this.presenter.pageRequest();
		boolean other = pageRequest.has(Role.DELEGATE, Role.HEAD)
				&& !pageRequest.acts(it.office(), Role.DELEGATE, Role.HEAD);
		return pageRequest.may(SERVICE, it.stage() == RecommendationStage.SUBMITTED, other, "other-office");
	}

	private May mayDiscuss(Recommendation it) {
		return this.presenter.pageRequest()
			.may(SERVICE, it.stage() == RecommendationStage.SUBMITTED, this.presenter.pageRequest().has(Role.ORGANISER),
					"organiser");
	}

	private May mayDecide(Recommendation it) {
		var pageRequest = this.presenter.pageRequest();
		if (RecommendationCardPresenter.isOpen(it) && pageRequest.has(Role.ORGANISER)
				&& !new RecommendationCardPresenter(this.presenter).everybodySaid(it)) {
			return May.no("positions");
		}
		return pageRequest.may(SERVICE, RecommendationCardPresenter.isOpen(it), pageRequest.has(Role.ORGANISER),
				"organiser");
	}

	May mayState(Recommendation it) {
		var pageRequest = this.presenter.pageRequest();
		boolean decides = pageRequest.office()
			.flatMap((office) -> new RecommendationCardPresenter(this.presenter).offices()
				.stream()
				.filter((delegation) -> delegation.office().equals(office))
				.findFirst())
			.filter(Delegation::decides)
			.isPresent();
		return pageRequest.may(SERVICE, RecommendationCardPresenter.isOpen(it), decides && pageRequest.has(Role.HEAD),
				"head");
	}

	private May mayLift(Recommendation it) {
		var pageRequest = this.presenter.pageRequest();
		boolean own = pageRequest.office()
			.filter((office) -> it.reservations()
				.stream()
				.anyMatch((travelling) -> travelling.office().equals(office) && travelling.lifted() == null)
					&& it.position(office).filter((position) -> position.stance() == Stance.RESERVE).isPresent())
			.isPresent();
		return pageRequest.quietly(SERVICE,
				own && it.stage() == RecommendationStage.AGREED && pageRequest.has(Role.HEAD));
	}

}
