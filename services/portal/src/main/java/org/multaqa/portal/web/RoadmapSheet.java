package org.multaqa.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Role;
import org.multaqa.portal.pages.ChangeLine;
import org.multaqa.portal.pages.InitiativeCard;
import org.multaqa.portal.pages.InitiativePage;
import org.multaqa.portal.pages.May;
import org.multaqa.portal.pages.OfficeBadge;
import org.multaqa.portal.pages.PageMessages;
import org.multaqa.portal.pages.RecommendationCard;
import org.multaqa.portal.pages.RecommendationStage;
import org.multaqa.portal.pages.RoadmapPage;
import org.multaqa.portal.pages.RoadmapPage.Area;
import org.multaqa.portal.pages.RoadmapPage.Comment;
import org.multaqa.portal.pages.RoadmapPage.Opening;
import org.multaqa.portal.pages.RoadmapPage.OpeningGate;
import org.multaqa.portal.pages.RoadmapPage.RoadmapStage;
import org.multaqa.portal.readmodels.Roadmap;
import org.multaqa.portal.readmodels.Roadmap.Edition;

/**
 * A roadmap, and writing an initiative of it.
 *
 * @param cards the meeting
 */
record RoadmapSheet(Cards cards) {

	private static final String SERVICE = "roadmap";

	private static final PageMessages WORDS = new PageMessages();

	/** The newest that the reader sees. */
	Optional<Roadmap> newest() {
		return this.cards.models().roadmaps().stream().filter(this.cards.sight()::sees).findFirst();
	}

	Roadmap find(RoadmapId id) {
		var found = this.cards.models()
			.roadmap(id)
			.filter((roadmap) -> roadmap.meeting().equals(this.cards.visit().inMeeting().id()))
			.orElseThrow(SessionSheet::unknown);
		this.cards.sight().needs(this.cards.sight().sees(found));
		return found;
	}

	/** While there is none. */
	RoadmapPage none() {
		var visit = this.cards.visit();
		var may = visit.may(SERVICE, true, visit.has(Role.HEADQUARTERS), "headquarters");
		return new RoadmapPage(null, false, may.allowed() ? opening() : null, List.of(), List.of(), may, May.hidden(),
				May.hidden(), May.hidden(), May.hidden());
	}

	/** For the year after the meeting, approved by those who lead. */
	private Opening opening() {
		var meeting = this.cards.visit().inMeeting();
		int year = meeting.to().getYear() + 1;
		return new Opening(year, WORDS.in(meeting.languages(), "roadmap.title", Integer.toString(year)),
				Stream.of(Role.SECRETARY_GENERAL, Role.PRESIDENT)
					.map((role) -> new OpeningGate(role,
							WORDS.in(meeting.languages(), "role." + this.cards.visit().reader().wire(role))))
					.toList());
	}

	RoadmapPage page(Roadmap roadmap) {
		var visit = this.cards.visit();
		boolean headquarters = visit.has(Role.HEADQUARTERS);
		var stage = new InitiativeCards(this.cards).stage(roadmap);
		boolean still = stage != RoadmapStage.PRESENTED && stage != RoadmapStage.APPROVED;
		return new RoadmapPage(new InitiativeCards(this.cards).roadmap(roadmap), false, null, unplanned(roadmap),
				comments(roadmap), visit.quietly(SERVICE, headquarters),
				visit.quietly(SERVICE, headquarters || (still && visit.has(Role.HEAD))),
				visit.may(SERVICE, stage == RoadmapStage.CONSULTATION, visit.takesPart(), "delegate"),
				visit.may(SERVICE, still && visit.takesPart(), headquarters, "headquarters"), mayPresent(roadmap));
	}

	/** An edition, which is only read. */
	RoadmapPage edition(Roadmap roadmap, String number) {
		var edition = roadmap.editions()
			.stream()
			.filter((each) -> each.number().equals(number))
			.findFirst()
			.orElseThrow(SessionSheet::unknown);
		return new RoadmapPage(new InitiativeCards(this.cards).edition(roadmap, edition), true, null, List.of(),
				List.of(), May.hidden(), May.hidden(), May.hidden(), May.hidden(), May.hidden());
	}

	May mayPresent(Roadmap roadmap) {
		var visit = this.cards.visit();
		boolean ready = new InitiativeCards(this.cards).stage(roadmap) == RoadmapStage.DRAFTING
				&& !roadmap.initiatives().isEmpty();
		return visit.may(SERVICE, ready, visit.has(Role.HEADQUARTERS), "headquarters");
	}

	InitiativePage initiative(Roadmap roadmap, @Nullable InitiativeId id, List<String> chosen) {
		var visit = this.cards.visit();
		visit.needsToTakePart();
		var cardsOf = new InitiativeCards(this.cards);
		@Nullable Initiative found = (id != null) ? roadmap.initiative(id).orElseThrow(SessionSheet::unknown) : null;
		@Nullable InitiativeCard card = (found != null) ? cardsOf.of(roadmap, found) : null;
		boolean writes = (found != null) ? cardsOf.mayWrite(found.lead()) : visit.has(Role.HEADQUARTERS, Role.HEAD);
		var areas = roadmap.impactAreas()
			.stream()
			.map((area) -> new Area(area.key(), area.names(), List.of()))
			.toList();
		var may = visit.may(SERVICE, true, writes, "headquarters");
		return new InitiativePage(roadmap.id(), roadmap.year(), roadmap.last().version(), roadmap.stage(),
				roadmap.latestEdition().map(Edition::number).orElse(null), card, areas, offices(), agreed(),
				(found != null) ? found.sources().stream().map(Object::toString).toList() : chosen,
				(found != null) ? found.lead() : lead(chosen).orElse(null),
				this.cards.languages((found != null) ? texts(found) : Stream.empty()), changes(roadmap, found), may,
				(found != null) ? may : May.hidden());
	}

	private static Stream<LocalizedText> texts(Initiative it) {
		return Stream
			.of(Stream.of(it.title(), it.outcome()), Stream.ofNullable(it.measure()).map((measure) -> measure.what()),
					it.milestones().stream().map(Initiative.Milestone::title))
			.flatMap((texts) -> texts);
	}

	private List<ChangeLine> changes(Roadmap roadmap, @Nullable Initiative initiative) {
		var own = roadmap.timeline()
			.stream()
			.filter((happening) -> initiative != null && initiative.id().value().equals(happening.about()))
			.toList();
		return new Changes(this.cards, null).of(roadmap, own.reversed());
	}

	/** Who leads, to begin with: the office that proposed it, or the reader's own. */
	private Optional<OfficeId> lead(List<String> sources) {
		return agreed().stream()
			.filter((card) -> sources.contains(card.id().value()))
			.map((card) -> card.office().id())
			.findFirst()
			.or(this.cards.visit()::office)
			.filter((lead) -> offices().stream().anyMatch((office) -> office.id().equals(lead)));
	}

	private List<OfficeBadge> offices() {
		return new RecommendationCards(this.cards).offices()
			.stream()
			.map((delegation) -> this.cards.office(delegation.office()))
			.toList();
	}

	private List<RecommendationCard> agreed() {
		var cardsOf = new RecommendationCards(this.cards);
		return this.cards.models()
			.recommendations()
			.stream()
			.filter((each) -> each.stage() == RecommendationStage.AGREED)
			.map(cardsOf::of)
			.toList();
	}

	private List<RecommendationCard> unplanned(Roadmap roadmap) {
		var content = new InitiativeCards(this.cards).content(roadmap);
		return agreed().stream()
			.filter((card) -> content.stream().noneMatch((initiative) -> initiative.sources().contains(card.id())))
			.toList();
	}

	private List<Comment> comments(Roadmap roadmap) {
		if (!this.cards.visit().takesPart()) {
			return List.of();
		}
		return roadmap.comments()
			.stream()
			.sorted(Comparator.comparing(Roadmap.Comment::at).reversed())
			.map((comment) -> new Comment(comment.id(), about(roadmap, comment.initiative()), comment.language(),
					comment.words(), this.cards.person(comment.by()), this.cards.officeOrNone(comment.office()),
					comment.at()))
			.toList();
	}

	private static @Nullable LocalizedText about(Roadmap roadmap, @Nullable InitiativeId initiative) {
		return (initiative != null) ? roadmap.initiative(initiative).map(Initiative::title).orElse(null) : null;
	}

}
