package org.multaqa.portal.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceTest extends TracedMeeting {

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
			assertThat(path(trace.output(VISITOR, SAID, null).origins())).containsExactly("s-room");
		}

	}

	@Nested
	class On {

		@Test
		void a_session_reaches_the_milestones() {
			var traced = trace.session(DELEGATE, ROOM, null);

			assertThat(path(traced.outcomes().items())).containsSubsequence("o-said", "r-taken-up", "i-line",
					"ms-early", "ms-late");
			assertThat(traced.origins()).isEmpty();
		}

		@Test
		void milestones_are_reached_late_or_due() {
			tell(new MilestoneReached(ROADMAP, LINE, new MilestoneId("ms-early"), LocalDate.of(2026, 3, 1), HIND));

			assertThat(trace.initiative(DELEGATE, DOHA, LINE).outcomes().items()).extracting(Link::label)
				.containsExactly("reached", "late", "due");
		}

		@Test
		void an_output_shows_the_words_that_were_taken_up() {
			var recommendation = trace.output(DELEGATE, SAID, null).outcomes().items().getFirst();

			assertThat(recommendation.cited()).isEqualTo(new Link.Cited("المكتبات", 1, false));
		}

	}

	@Nested
	class A_long_chain {

		@Test
		void of_a_session_is_read_page_by_page() {
			assertThat(trace.session(DELEGATE, ROOM, null).outcomes().next()).isNull();
			IntStream.range(0, 40).forEach(TraceTest.this::forgotten);

			var first = trace.session(DELEGATE, ROOM, null).outcomes();
			var second = trace.session(DELEGATE, ROOM, first.next()).outcomes();

			assertThat(first.items()).hasSize(Trace.PAGE);
			assertThat(Stream.concat(first.items().stream(), second.items().stream()).map(Link::id)).hasSize(42)
				.doesNotHaveDuplicates();
			assertThat(second.next()).isNull();
		}

		@Test
		void of_an_output_is_read_page_by_page_however_many_cite_it() {
			IntStream.range(0, 201).forEach(TraceTest.this::alsoCited);
			var cited = new ArrayList<String>();
			@Nullable Cursor from = null;
			int pages = 0;
			do {
				var page = trace.output(VISITOR, SAID, from).outcomes();
				page.items().forEach((recommendation) -> cited.add(recommendation.id()));
				from = page.next();
				pages++;
			}
			while (from != null);

			assertThat(cited).hasSize(203).doesNotHaveDuplicates().contains("r-taken-up", "r-also-0");
			assertThat(pages).isEqualTo(9);
		}

		@Test
		void of_an_output_leads_programs_to_its_next_page() {
			IntStream.range(0, Trace.PAGE).forEach(TraceTest.this::alsoCited);
			var request = new MockHttpServletRequest("GET", "/api/v1/trace/outputs/o-said");
			RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
			try {
				var answer = new TraceController(trace).output(VISITOR, SAID, null);

				assertThat(answer.getBody()).extracting(Traced::more).isEqualTo(true);
				assertThat(answer.getHeaders().getFirst("Link")).startsWith("</api/v1/trace/outputs/o-said?page=")
					.endsWith("; rel=\"next\"");
			}
			finally {
				RequestContextHolder.resetRequestAttributes();
			}
		}

		@Test
		void of_a_session_follows_every_output_as_far_and_says_where_there_is_more() {
			IntStream.range(0, 201).forEach(TraceTest.this::alsoCited);
			tell(citing(new RecommendationId("r-first"), FORGOTTEN));

			var outputs = trace.session(DELEGATE, ROOM, null).outcomes().items();

			assertThat(outputs).extracting(Link::more).containsExactly(true, false);
			assertThat(outputs.getLast().next()).extracting(Link::id).containsExactly("r-first");
		}

	}

	@Nested
	class Without_the_name_of_its_meeting {

		/** More meetings than a page lists, all before the one of the story. */
		private static final int DRAFTS = 51;

		private final TraceController door = new TraceController(trace);

		@Test
		void a_session_or_an_initiative_is_looked_for_where_it_is() {
			assertThat(this.door.session(VISITOR, ROOM, null).getBody()).extracting(Traced::meeting).isEqualTo(DOHA);
			assertThat(this.door.initiative(DELEGATE, LINE, null).meeting()).isEqualTo(DOHA);
			assertUnknown("trace.unknown-session", () -> this.door.session(VISITOR, new SessionId("s-none"), null));
		}

		@Test
		void an_initiative_is_found_behind_all_the_meetings_that_hide_theirs() {
			IntStream.range(0, DRAFTS).forEach(this::draftWithInitiative);

			assertThat(this.door.initiative(DELEGATE, LINE, null).meeting()).isEqualTo(DOHA);
		}

		private void draftWithInitiative(int number) {
			var draft = new MeetingId("a-draft-" + number);
			var roadmap = new RoadmapId("a-roadmap-" + number);
			tell(planned(draft), new RoadmapOpened(roadmap, draft, 2027, text("2027"), List.of(), List.of(), null),
					new InitiativeDrafted(roadmap, line(), HIND));
		}

	}

}
