package org.multaqa.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Role;
import org.multaqa.model.Stance;
import org.multaqa.portal.pages.InitiativeCard;
import org.multaqa.portal.pages.May;
import org.multaqa.portal.pages.RecommendationPage;
import org.multaqa.portal.pages.RecommendationPage.ParallelText;
import org.multaqa.portal.pages.RecommendationStage;
import org.multaqa.portal.readmodels.Delegation;
import org.multaqa.portal.readmodels.Recommendation;
import org.multaqa.portal.readmodels.Recommendation.Position;
import org.multaqa.portal.readmodels.Recommendation.Support;

/**
 * One recommendation.
 *
 * @param cards the meeting
 */
record RecommendationSheet(Cards cards) {

	private static final String SERVICE = "recommendations";

	Recommendation find(RecommendationId id) {
		var found = this.cards.models()
			.recommendation(id)
			.filter((recommendation) -> recommendation.meeting().equals(this.cards.visit().inMeeting().id()))
			.orElseThrow(SessionSheet::unknown);
		this.cards.sight().needs(found);
		return found;
	}

	RecommendationPage page(RecommendationId id) {
		var it = find(id);
		var cardsOf = new RecommendationCards(this.cards);
		var visit = this.cards.visit();
		Optional<OfficeId> office = visit.office();
		boolean supported = office.filter(it::isSupportedBy).isPresent();
		return new RecommendationPage(cardsOf.of(it), it.latest().number(), it.last().version(), texts(it),
				new OutputCards(this.cards).citations(it.latest().citations()),
				it.supports().stream().map(Support::office).map(this.cards::office).toList(), cardsOf.positions(it),
				cardsOf.rule(), cardsOf.ruleOffices(), office.flatMap(it::position).map(Position::stance).orElse(null),
				supported, initiatives(it), new Changes(this.cards, null).of(it).reversed(), mayReword(it),
				mayOwn(it, it.stage() == RecommendationStage.DRAFT), maySupport(it), mayDiscuss(it), mayState(it),
				mayDecide(it), mayLift(it), mayWithdraw(it));
	}

	private List<ParallelText> texts(Recommendation it) {
		var words = it.latest();
		return RecommendationCards.languages(it)
			.stream()
			.map((language) -> new ParallelText(language, words.title().in(language),
					Arrays.stream(words.text().in(language).split("\n\\s*\n", -1))
						.filter((paragraph) -> !paragraph.isBlank())
						.toList(),
					language.equals(it.authentic()), words.stale().contains(language)))
			.toList();
	}

	private List<InitiativeCard> initiatives(Recommendation it) {
		var initiatives = new InitiativeCards(this.cards);
		return this.cards.models()
			.roadmaps()
			.stream()
			.filter(this.cards.sight()::sees)
			.flatMap((roadmap) -> initiatives.content(roadmap)
				.stream()
				.filter((initiative) -> initiative.sources().contains(it.id()))
				.map((initiative) -> initiatives.of(roadmap, initiative)))
			.toList();
	}

	private May mayOwn(Recommendation it, boolean makesSense) {
		return this.cards.visit()
			.may(SERVICE, makesSense, this.cards.visit().acts(it.office(), Role.DELEGATE, Role.HEAD), "own-office");
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
		var visit = this.cards.visit();
		boolean other = visit.has(Role.DELEGATE, Role.HEAD) && !visit.acts(it.office(), Role.DELEGATE, Role.HEAD);
		return visit.may(SERVICE, it.stage() == RecommendationStage.SUBMITTED, other, "other-office");
	}

	private May mayDiscuss(Recommendation it) {
		return this.cards.visit()
			.may(SERVICE, it.stage() == RecommendationStage.SUBMITTED, this.cards.visit().has(Role.ORGANISER),
					"organiser");
	}

	private May mayDecide(Recommendation it) {
		var visit = this.cards.visit();
		if (RecommendationCards.isOpen(it) && visit.has(Role.ORGANISER)
				&& !new RecommendationCards(this.cards).everybodySaid(it)) {
			return May.no("positions");
		}
		return visit.may(SERVICE, RecommendationCards.isOpen(it), visit.has(Role.ORGANISER), "organiser");
	}

	May mayState(Recommendation it) {
		var visit = this.cards.visit();
		boolean decides = visit.office()
			.flatMap((office) -> new RecommendationCards(this.cards).offices()
				.stream()
				.filter((delegation) -> delegation.office().equals(office))
				.findFirst())
			.filter(Delegation::decides)
			.isPresent();
		return visit.may(SERVICE, RecommendationCards.isOpen(it), decides && visit.has(Role.HEAD), "head");
	}

	private May mayLift(Recommendation it) {
		var visit = this.cards.visit();
		boolean own = visit.office()
			.filter((office) -> it.reservations()
				.stream()
				.anyMatch((travelling) -> travelling.office().equals(office) && travelling.lifted() == null)
					&& it.position(office).filter((position) -> position.stance() == Stance.RESERVE).isPresent())
			.isPresent();
		return visit.quietly(SERVICE, own && it.stage() == RecommendationStage.AGREED && visit.has(Role.HEAD));
	}

}
