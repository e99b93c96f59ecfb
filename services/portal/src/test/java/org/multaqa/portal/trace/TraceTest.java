package org.multaqa.portal.trace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.testkit.EventSample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId LAC = new OfficeId("lac");

	private static final PersonId HIND = new PersonId("hind");

	private static final SessionId ROOM = new SessionId("s-room");

	private static final OutputId SAID = new OutputId("o-said");

	private static final OutputId FORGOTTEN = new OutputId("o-forgotten");

	private static final RecommendationId TAKEN_UP = new RecommendationId("r-taken-up");

	private static final RecommendationId LEFT_OVER = new RecommendationId("r-left-over");

	private static final RecommendationId DRAFT = new RecommendationId("r-draft");

	private static final RoadmapId ROADMAP = new RoadmapId("x-2026");

	private static final InitiativeId LINE = new InitiativeId("i-line");

	private static final Actor DELEGATE = Actor.of("hind", "doha-2025:delegate:mena");

	private static final Actor OTHER_OFFICE = Actor.of("carlos", "doha-2025:delegate:lac");

	private static final Actor ORGANISER = Actor.of("layan", "doha-2025:organiser");

	private static final Actor VISITOR = Actor.of("visitor");

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final Trace trace = new Trace(this.models, new Audiences(this.models),
			Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC));

	private final Telling telling = new Telling();

	@BeforeEach
	void tellTheStory() {
		tell(new MeetingPlanned(DOHA, text("Doha"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar",
				text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true),
				new MeetingStageReached(DOHA, MeetingStage.RUNNING));
		tell(new SessionPlanned(DOHA,
				new SessionPlan(ROOM, SessionKind.WORKSHOP, text("The room"), null, List.of(), List.of(), List.of("ar"),
						null, List.of())),
				new ProgrammeReleased(DOHA, 1, text("Programme"),
						List.of(new Placement(ROOM, new RoomId("hall"), Telling.BEGIN, Telling.BEGIN.plusSeconds(60))),
						List.of()),
				recorded(SAID, "تحتاج المكتبات إلى مواد"), recorded(FORGOTTEN, "forgotten"),
				new OutputCarriedForward(DOHA, SAID, HIND), new OutputCarriedForward(DOHA, FORGOTTEN, HIND),
				drafted(TAKEN_UP), new RecommendationSubmitted(TAKEN_UP, DOHA, HIND), agreed(TAKEN_UP),
				drafted(LEFT_OVER), new RecommendationSubmitted(LEFT_OVER, DOHA, HIND), agreed(LEFT_OVER),
				drafted(DRAFT), new RoadmapOpened(ROADMAP, DOHA, 2026, text("2026"), List.of(), List.of()),
				new InitiativeDrafted(ROADMAP, line(), HIND));
	}

	@Nested
	class Back {

		@Test
		void an_initiative_reaches_the_room_where_it_was_said() {
			var traced = trace.initiative(DELEGATE, DOHA, LINE);

			assertThat(path(traced.origins())).containsExactly("r-taken-up", "o-said", "s-room");
			var said = traced.origins().getFirst().next().getFirst();
			assertThat(said.cited()).isEqualTo(new Link.Cited("المكتبات", 1, false));
			assertThat(said.next().getFirst().title().exactly("en")).isEqualTo("The room");
		}

		@Test
		void a_recommendation_says_when_its_source_has_other_words_now() {
			tell(new OutputReworded(DOHA, SAID, 2, "كلمات أخرى", "hash-2", HIND));
			var said = trace.recommendation(VISITOR, TAKEN_UP).origins().getFirst();

			assertThat(said.cited()).isEqualTo(new Link.Cited("المكتبات", 1, true));
			assertThat(said.title().exactly("ar")).isEqualTo("كلمات أخرى");
		}

		@Test
		void an_output_names_its_session() {
			assertThat(path(trace.output(VISITOR, SAID).origins())).containsExactly("s-room");
		}

	}

	@Nested
	class On {

		@Test
		void a_session_reaches_the_milestones() {
			var traced = trace.session(DELEGATE, DOHA, ROOM);

			assertThat(path(traced.outcomes())).containsSubsequence("o-said", "r-taken-up", "i-line", "ms-early",
					"ms-late");
			assertThat(traced.origins()).isEmpty();
		}

		@Test
		void milestones_are_reached_late_or_due() {
			tell(new MilestoneReached(ROADMAP, LINE, new MilestoneId("ms-early"), LocalDate.of(2026, 3, 1), HIND));

			assertThat(trace.initiative(DELEGATE, DOHA, LINE).outcomes()).extracting(Link::label)
				.containsExactly("reached", "late", "due");
		}

		@Test
		void an_output_shows_the_words_that_were_taken_up() {
			var recommendation = trace.output(DELEGATE, SAID).outcomes().getFirst();

			assertThat(recommendation.cited()).isEqualTo(new Link.Cited("المكتبات", 1, false));
		}

	}

	@Nested
	class What_is_not_public {

		@Test
		void a_draft_is_for_its_own_office() {
			assertThat(trace.recommendation(DELEGATE, DRAFT).subject().label()).isEqualTo("draft");
			assertUnknown("trace.unknown-recommendation", () -> trace.recommendation(OTHER_OFFICE, DRAFT));
			assertUnknown("trace.unknown-recommendation", () -> trace.recommendation(ORGANISER, DRAFT));
			assertThat(path(trace.output(OTHER_OFFICE, SAID).outcomes())).doesNotContain("r-draft");
		}

		@Test
		void a_visitor_sees_initiatives_from_their_edition_on() {
			assertUnknown("trace.unknown-initiative", () -> trace.initiative(VISITOR, DOHA, LINE));
			tell(new EditionPublished(ROADMAP, "1.0", "hash", List.of(line()), HIND));

			assertThat(path(trace.initiative(VISITOR, DOHA, LINE).origins())).contains("s-room");
			assertThat(path(trace.output(VISITOR, SAID).outcomes())).contains("i-line");
		}

		@Test
		void what_was_said_in_a_room_is_for_those_who_take_part_unless_it_is_cited_in_public() {
			assertThat(trace.output(ORGANISER, FORGOTTEN).subject().title().exactly("ar")).isEqualTo("forgotten");

			assertUnknown("trace.unknown-output", () -> trace.output(VISITOR, FORGOTTEN));
			assertThat(path(trace.session(VISITOR, DOHA, ROOM).outcomes())).contains("o-said")
				.doesNotContain("o-forgotten");
			assertThat(trace.orphanedOutputs(VISITOR, DOHA, null).items()).isEmpty();
		}

		@Test
		void what_there_is_not_is_unknown() {
			assertUnknown("trace.unknown-output", () -> trace.output(DELEGATE, new OutputId("o-none")));
			assertUnknown("trace.unknown-session", () -> trace.session(DELEGATE, DOHA, new SessionId("s-none")));
		}

	}

	@Nested
	class Orphans_are {

		@Test
		void words_that_nothing_took_up() {
			assertThat(trace.orphanedOutputs(DELEGATE, DOHA, null).items()).extracting(Link::id)
				.containsExactly("o-forgotten");
			assertThat(trace.orphanedRecommendations(DELEGATE, DOHA, null).items()).extracting(Link::id)
				.containsExactly("r-left-over");
		}

		@Test
		void found_page_after_page() {
			IntStream.range(0, ListQuery.PAGE).forEach(TraceTest.this::forgotten);
			var first = trace.orphanedOutputs(DELEGATE, DOHA, null);
			var second = trace.orphanedOutputs(DELEGATE, DOHA, first.next());

			assertThat(first.items()).hasSizeLessThanOrEqualTo(ListQuery.PAGE);
			assertThat(second.next()).isNull();
			assertThat(Stream.concat(first.items().stream(), second.items().stream())).hasSize(ListQuery.PAGE + 1);
		}

	}

	@Nested
	class A_long_chain {

		@Test
		void says_that_there_is_more_than_it_lists() {
			assertThat(trace.session(DELEGATE, DOHA, ROOM).more()).isFalse();

			IntStream.range(0, 200).forEach(TraceTest.this::forgotten);

			assertThat(trace.session(DELEGATE, DOHA, ROOM).outcomes()).hasSize(200);
			assertThat(trace.session(DELEGATE, DOHA, ROOM).more()).isTrue();
			assertThat(trace.output(DELEGATE, SAID).more()).isFalse();
		}

	}

	@Nested
	class Without_the_name_of_its_meeting {

		@Test
		void a_session_or_an_initiative_is_looked_for_where_it_is() {
			assertThat(trace.meetingsWith(ROOM)).containsExactly(DOHA);
			assertThat(trace.meetingsWith(LINE)).containsExactly(DOHA);
			assertThat(trace.meetingsWith(new SessionId("s-none"))).isEmpty();
		}

	}

	private void forgotten(int number) {
		var output = new OutputId("o-forgotten-" + number);
		tell(recorded(output, "forgotten"), new OutputCarriedForward(DOHA, output, HIND));
	}

	private void tell(DomainEvent... events) {
		this.telling.tell(events).forEach(this.models.bySubject()::apply);
	}

	private static void assertUnknown(String code, Runnable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question::run)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

	private static List<String> path(List<Link> links) {
		return links.stream()
			.flatMap((link) -> Stream.concat(Stream.of(link.id()), path(link.next()).stream()))
			.toList();
	}

	private static OutputRecorded recorded(OutputId id, String words) {
		return new OutputRecorded(DOHA, id, ROOM, OutputKind.NEED, "ar", words, "hash-1", HIND, MENA);
	}

	private static RecommendationDrafted drafted(RecommendationId id) {
		return EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", DOHA)
			.with("office", id.equals(LEFT_OVER) ? LAC : MENA)
			.with("title", text(id.value()))
			.with("citations", List.of(new Citation(SAID, ROOM, 1, "المكتبات", "hash-1")))
			.with("by", HIND)
			.event();
	}

	private static RecommendationAgreed agreed(RecommendationId id) {
		return new RecommendationAgreed(id, DOHA, 1, new Tally(4, 4, 0, 0, 0), List.of(), HIND);
	}

	private static Initiative line() {
		return new Initiative(LINE, text("The line"), text("outcome"), "connected", List.of("2026-Q1"), MENA, List.of(),
				null, List.of(milestone("ms-early", 2), milestone("ms-late", 3), milestone("ms-due", 6)),
				List.of(TAKEN_UP));
	}

	private static Milestone milestone(String id, int month) {
		return new Milestone(new MilestoneId(id), text(id), LocalDate.of(2026, month, 28));
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
