package org.multaqa.portal.pages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.InitiativeCard;
import org.multaqa.portal.pages.cards.PositionLine;
import org.multaqa.portal.pages.cards.Rewording;
import org.multaqa.portal.pages.cards.Rewording.Change;
import org.multaqa.portal.pages.cards.Rewording.Part;
import org.multaqa.portal.pages.roadmaps.ApprovalPage;
import org.multaqa.portal.pages.roadmaps.InitiativePage;
import org.multaqa.portal.pages.roadmaps.PlanPage;
import org.multaqa.portal.pages.roadmaps.RoadmapPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.trace.LinkCard;
import org.multaqa.portal.pages.trace.TracePage;
import org.multaqa.portal.projections.roadmap.MilestoneState;
import org.multaqa.portal.projections.subject.TimelineEntry.Said;
import org.multaqa.portal.trace.Link;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.roadmap.api.RoadmapStage;

import static org.multaqa.portal.pages.SampleMeeting.at;
import static org.multaqa.portal.pages.SampleMeeting.get;
import static org.multaqa.portal.pages.SampleMeeting.list;
import static org.multaqa.portal.pages.SampleMeeting.map;
import static org.multaqa.portal.pages.SampleMeeting.strings;
import static org.multaqa.portal.pages.SampleMeeting.text;
import static org.multaqa.portal.pages.SampleMeeting.words;

/**
 * The pages of the roadmap, filled: what is planned, approved, and where it comes from.
 */
final class SampleRoadmap {

	private static final RoadmapPage.ConsultationWindow UNTIL_EVENING = new RoadmapPage.ConsultationWindow(
			Instant.parse("2025-12-09T15:00:00Z"), false, 0, LocalDateTime.parse("2025-12-09T18:00"));

	private static final String HASH = "9f2c41d07be3a85f6612c09d3e71b4a8d5f0c6be2a7794413c8e05f1ab66d920";

	private SampleRoadmap() {
	}

	static List<InitiativeCard> initiatives() {
		return list(SamplePages.MEETING.roadmap.get("initiatives")).stream().map(SampleRoadmap::initiative).toList();
	}

	static InitiativeCard initiative(Map<String, Object> seed) {
		var measure = map(seed.get("measure"));
		var milestones = list(seed.get("milestones")).stream()
			.map((step) -> new InitiativeCard.MilestoneLine(new MilestoneId(text(step, "id")), words(step, "title"),
					SampleMeeting.day(get(step, "due")), MilestoneState.values()[text(step, "id").length() % 3], null,
					ActionState.hidden()))
			.toList();
		var sources = strings(seed.get("sources")).stream().map(SamplePages.MEETING::recommendation).toList();
		var reservations = sources.stream()
			.flatMap((source) -> SamplePages.MEETING
				.positions(get(SamplePages.MEETING.recommendationSeeds, source.id().value()))
				.stream()
				.filter((position) -> position.stance() == Stance.RESERVE && position.reason() != null)
				.map((position) -> new InitiativeCard.ReservationLine(position.office(), reason(position), source)))
			.toList();
		return new InitiativeCard(new InitiativeId(text(seed, "id")), words(seed, "title"), words(seed, "outcome"),
				text(seed, "impactArea"),
				strings(seed.get("quarters")).stream().map((quarter) -> Integer.valueOf(quarter.substring(6))).toList(),
				get(SamplePages.MEETING.offices, text(seed, "lead")),
				strings(seed.get("partners")).stream()
					.map((office) -> get(SamplePages.MEETING.offices, office))
					.toList(),
				measure.isEmpty() ? null : words(measure, "what"), measure.isEmpty() ? null : text(measure, "baseline"),
				measure.isEmpty() ? null : text(measure, "target"), milestones, sources, reservations, "ar",
				List.of(inLanguage(seed, "ar", true), inLanguage(seed, "en", false)), ActionState.yes());
	}

	private static InitiativeCard.InLanguage inLanguage(Map<String, Object> seed, String language, boolean authentic) {
		return new InitiativeCard.InLanguage(language, authentic, !authentic, !authentic, List.of(
				new InitiativeCard.Part("draft.heading", words(seed, "title").exactly(language), false),
				new InitiativeCard.Part("initiative.outcome", words(seed, "outcome").exactly(language), !authentic),
				new InitiativeCard.Part("initiative.measure", null, false)));
	}

	static LocalizedText reason(PositionLine position) {
		return (position.reason() != null) ? position.reason() : LocalizedText.of("en", "-");
	}

	static RoadmapPage.RoadmapView roadmap(RoadmapStage stage) {
		var areas = list(SamplePages.MEETING.roadmap.get("impactAreas")).stream()
			.map((area) -> new RoadmapPage.Area(text(area, "key"), words(area, "names"),
					initiatives().stream()
						.filter((initiative) -> initiative.impactArea().equals(text(area, "key")))
						.toList()))
			.toList();
		return new RoadmapPage.RoadmapView(new RoadmapId("doha-2025-roadmap"), 2026,
				words(SamplePages.MEETING.roadmap, "title"), stage, UNTIL_EVENING,
				(stage == RoadmapStage.PUBLISHED) ? "1.0" : null, List.of(), HASH, areas,
				List.of(named("ar", true), named("en", false)), ActionState.yes());
	}

	private static InitiativeCard.InLanguage named(String language, boolean authentic) {
		return new InitiativeCard.InLanguage(language, authentic, !authentic, false,
				names().texts()
					.entrySet()
					.stream()
					.map((text) -> new InitiativeCard.Part(label(text.getKey()), text.getValue().exactly(language),
							!authentic && text.getKey().equals("title")))
					.toList());
	}

	private static String label(String name) {
		return name.equals("title") ? "draft.heading" : name.startsWith("areas/") ? "initiative.area" : "roadmap.gate";
	}

	private static PlanTexts names() {
		var seed = SamplePages.MEETING.roadmap;
		return new PlanTexts(words(seed, "title"),
				list(seed.get("impactAreas")).stream()
					.map((area) -> new ImpactArea(text(area, "key"), words(area, "names")))
					.toList(),
				list(seed.get("gates")).stream()
					.map((gate) -> new Gate(text(gate, "key"), words(gate, "names"), Role.PRESIDENT))
					.toList(),
				"ar", List.of(new Stale("title", List.of("en"))));
	}

	static PlanPage plan() {
		return new PlanPage(new RoadmapId("doha-2025-roadmap"), 4, RoadmapStage.PUBLISHED, "1.0", names(),
				List.of("ar", "en"), changes(), ActionState.yes());
	}

	private static List<RoadmapPage.Comment> comments() {
		var answer = new RoadmapPage.Answer("en", "It begins in the second quarter now.",
				get(SamplePages.MEETING.people, "clara-colophon"), at("2025-12-09T13:40"));
		return list(map(SamplePages.MEETING.roadmap.get("consultation")).get("comments")).stream()
			.map((comment) -> new RoadmapPage.Comment(text(comment, "at").toLowerCase(java.util.Locale.ROOT),
					comment.containsKey("initiative") ? initiatives().getFirst().title() : null,
					text(comment, "language"), text(comment, "words"),
					get(SamplePages.MEETING.people, text(comment, "as")),
					get(SamplePages.MEETING.offices, get(SamplePages.MEETING.officeOf, text(comment, "as"))),
					at(text(comment, "at")), answer))
			.toList();
	}

	static RoadmapPage roadmapPage() {
		var comments = comments();
		return new RoadmapPage(roadmap(RoadmapStage.CONSULTATION), null,
				new RoadmapPage.Unplanned(List.of(SamplePages.MEETING.recommendation("r-seat-for-the-young")), true),
				new RoadmapPage.Comments(comments.size(), comments, new Pager(null, null)), true, ActionState.hidden(),
				ActionState.yes(), ActionState.yes(), ActionState.yes(), ActionState.yes(), ActionState.no("sign-in"));
	}

	static RoadmapPage.Opening opening() {
		return new RoadmapPage.Opening(2026, words(SamplePages.MEETING.roadmap, "title"),
				List.of(new RoadmapPage.OpeningGate(Role.PRESIDENT, LocalizedText.of("en", "President"))));
	}

	static InitiativePage initiative(RoadmapStage stage) {
		var agreed = SamplePages.MEETING.recommendationSeeds.keySet()
			.stream()
			.map(SamplePages.MEETING::recommendation)
			.filter((card) -> card.stage() == RecommendationStage.AGREED)
			.map((card) -> new InitiativePage.Source(card.id(), card.title()))
			.toList();
		return new InitiativePage(new RoadmapId("doha-2025-roadmap"), 2026, 4, stage, "1.0", initiatives().getFirst(),
				roadmap(RoadmapStage.DRAFTING).areas(), List.copyOf(SamplePages.MEETING.offices.values()), agreed, true,
				List.of("r-partnership-charter"), initiatives().getFirst().lead().id(), List.of("ar", "en"), changes(),
				ActionState.yes(), ActionState.yes());
	}

	static ApprovalPage approval() {
		var gates = list(SamplePages.MEETING.roadmap.get("gates"));
		var oskar = get(SamplePages.MEETING.people, "oskar-incipit");
		return new ApprovalPage(roadmap(RoadmapStage.PRESENTED), HASH,
				List.of(new ApprovalPage.GateLine("secretary-general", words(gates.get(0), "names"),
						Role.SECRETARY_GENERAL, ApprovalPage.GateState.PASSED, oskar, at("2025-12-09T14:40"), HASH,
						true, true, words(gates.get(1), "names"), ActionState.hidden(), ActionState.hidden()),
						new ApprovalPage.GateLine(
								"president", words(gates.get(1), "names"), Role.PRESIDENT, ApprovalPage.GateState.OPEN,
								null, null, null, false, true, null, ActionState.yes(), ActionState.yes())),
				changes(), at("2025-12-08T09:00"),
				new ApprovalPage.Lapsed("edited", initiatives().getFirst().title(), null, oskar, at("2025-12-09T14:10"),
						List.of(new ApprovalPage.Lost(words(gates.get(0), "names"), oskar, at("2025-12-09T14:05")))),
				new ApprovalPage.Return(words(gates.get(1), "names"),
						words(list(SamplePages.MEETING.roadmap.get("returns")).getFirst(), "reason"),
						get(SamplePages.MEETING.people, "vera-frontispiece"), at("2025-12-09T14:20")),
				List.of(new ApprovalPage.Said(initiatives().getFirst().id(), comments(), true)), ActionState.hidden(),
				ActionState.no("sign-in"));
	}

	private static List<ChangeLine> changes() {
		var initiative = initiatives().getFirst();
		var differences = List.of(new ChangeLine.Difference("initiative.quarters", null,
				List.of(LocalizedText.of("en", "Q1 2026"), LocalizedText.of("en", "Q2 2026")), List.of(), List.of()),
				new ChangeLine.Difference("initiative.target", null, List.of(LocalizedText.of("en", "12")),
						List.of(LocalizedText.of("en", "20")), List.of()),
				new ChangeLine.Difference("draft.heading", "ar", List.of(LocalizedText.of("ar", "عنوان سابق")),
						List.of(LocalizedText.of("ar", initiative.title().exactly("ar"))),
						List.of(new Rewording(List.of(new Part(Change.KEPT, "في "), new Part(Change.GONE, "أي"),
								new Part(Change.COME, "بعض"), new Part(Change.KEPT, " المناطق"))))));
		return List.of(
				new ChangeLine("roadmap-initiative-revised", initiative.title(), "#i-" + initiative.id(),
						get(SamplePages.MEETING.people, "vera-frontispiece"), initiative.lead(), at("2025-12-09T14:30"),
						true, differences, null, null),
				new ChangeLine("roadmap-comment-answered", initiative.title(), "#comments",
						get(SamplePages.MEETING.people, "vera-frontispiece"), null, at("2025-12-09T14:10"), true,
						List.of(), new Said(null, LocalizedText.of("es", "¿Quién lo paga?")),
						new Said(null, LocalizedText.of("ar", "المقر"))));
	}

	static TracePage trace() {
		var card = SamplePages.MEETING.recommendation("r-partnership-charter");
		var subject = new LinkCard(Link.Kind.RECOMMENDATION, "r-partnership-charter", card.title(), null, null, false,
				false, "agreed", card.office(), null, at("2025-12-07T16:32"), null,
				List.of(get(SamplePages.MEETING.offices, "mena")), List.of(), false);
		var origins = SamplePages.MEETING.citations("r-partnership-charter").stream().map((citation) -> {
			var output = citation.output();
			var session = get(SamplePages.MEETING.sessions, output.session().id().value());
			var room = new LinkCard(Link.Kind.SESSION, session.id().value(), session.title(), null, null, false, false,
					SamplePages.reader("en").wire(session.kind()), null, null, SamplePages.starts(session), null,
					List.of(), List.of(), false);
			return new LinkCard(Link.Kind.OUTPUT, output.id().value(),
					LocalizedText.of(output.language(), output.words()), citation.quote(), null, false, true,
					SamplePages.reader("en").wire(output.kind()), output.office(), output.by(), output.at(), null,
					List.of(), List.of(room), false);
		}).toList();
		var initiative = initiatives().getFirst();
		var steps = initiative.milestones()
			.stream()
			.map((step) -> new LinkCard(Link.Kind.MILESTONE, step.id().value(), step.title(), null, null, false, false,
					"due", null, null, null, step.due(), List.of(), List.of(), false))
			.toList();
		return new TracePage(subject, null, origins,
				List.of(new LinkCard(Link.Kind.INITIATIVE, initiative.id().value(), initiative.title(), null, null,
						false, false, null, initiative.lead(), null, null, null, List.of(), steps, false)),
				false, new Pager(null, "/m/doha-2025/trace/sessions/languages-workshop?page=WzEsMl0"));
	}

}
