package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsTest {

	private static final String ROOM = "/m/doha/workshops/languages";

	private static final String INITIATIVES = "/m/doha/roadmaps/x-2026/initiatives";

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@Nested
	class A_form_that_is_taken {

		@Test
		void asks_the_service_in_the_persons_name_and_goes_on_when_the_page_knows() throws Exception {
			Around.ELSEWHERE.tell(new Told(201, "",
					Map.of("Location", "/api/v1/outputs/o-new", "Multaqa-Sequence", "1", "ETag", "\"1\"")));
			var later = Thread.ofVirtual()
				.unstarted(() -> FormsTest.this.doha.tell(new OutputRecorded(Doha.MEETING, new OutputId("o-new"),
						Doha.WORKSHOP, OutputKind.RISK, "en", "Said just now.", "h", Doha.HEAD, Doha.MENA)));
			later.start();

			var answer = noura().send(ROOM, ROOM + "/outputs", "kind", "risk", "language", "en", "words",
					"Said just now.", "attempt", "a-1");
			later.join();

			assertThat(answer.statusCode()).isEqualTo(303);
			assertThat(answer.headers().firstValue("Location")).contains(ROOM + "#o-o-new");
			var asked = Around.ELSEWHERE.asked().getFirst();
			assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /api/v1/workshops/languages/outputs");
			assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
			assertThat(asked.header("Authorization")).startsWith("Bearer ey");
			assertThat(asked.body()).contains("\"kind\":\"risk\"", "\"words\":\"Said just now.\"");
			assertThat(noura().get(ROOM).body()).contains("Said just now.");
		}

		@Test
		void is_answered_on_the_next_page_even_if_the_open_one_looks_for_news_first() {
			Around.ELSEWHERE.tell(Told.done());
			var noura = noura();
			noura.send(ROOM, ROOM + "/outputs/o-1/wording", "reworded.o-1", "Other words", "version", "7");

			assertThat(noura.get(ROOM, "Multaqa-Parts", "no-such-part").body()).doesNotContain("note-good");
			assertThat(noura.get(ROOM).body()).contains("note-good");
			assertThat(noura.get(ROOM).body()).doesNotContain("note-good");
		}

		@Test
		void says_which_version_it_was_made_from() {
			Around.ELSEWHERE.tell(Told.done());

			noura().send(ROOM, ROOM + "/outputs/o-1/wording", "reworded.o-1", "Other words", "version", "7");

			assertThat(Around.ELSEWHERE.asked().getFirst().header("If-Match")).isEqualTo("\"7\"");
		}

		@Test
		void returns_to_the_page_of_the_list_that_it_was_sent_from() {
			Around.ELSEWHERE.tell(Told.done());
			String page = ROOM + "?page="
					+ new Cursor(false, Instant.parse("2100-01-01T00:00:00Z").toEpochMilli(), "z");
			var form = Pattern.compile("action=\"(" + ROOM + "/outputs/o-1/wording[^\"]*)\"")
				.matcher(noura().get(page).body());

			assertThat(form.find()).isTrue();
			var answer = noura().send(page, form.group(1), "reworded.o-1", "Other words", "version", "7");

			assertThat(answer.headers().firstValue("Location")).contains(page + "#o-o-1");
		}

		@Test
		void that_is_refused_is_shown_on_the_page_of_the_list_that_it_was_sent_from() {
			Around.ELSEWHERE.tell(new Told(409, "{\"code\": \"workshop.accepted\", \"title\": \"No\"}", Map.of()));
			String page = "?page=" + new Cursor(false, Instant.parse("2100-01-01T00:00:00Z").toEpochMilli(), "z");

			var again = noura().send(ROOM + page, ROOM + "/outputs/o-1/wording" + page, "reworded.o-1", "Other words",
					"version", "7");

			assertThat(again.body()).contains("Other words", "action=\"" + ROOM + "/outputs/o-1/wording" + page + "\"");
		}

		@Test
		void without_a_page_is_answered_with_204() {
			Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/outputs/o-new")));

			var answer = noura().sendWith(List.of("Accept", "application/problem+json"), ROOM, ROOM + "/outputs",
					"kind", "idea", "words", "x", "language", "en", "attempt", "a-2");

			assertThat(answer.statusCode()).isEqualTo(204);
			assertThat(noura().get(ROOM).body()).doesNotContain("note-good");
		}

		@Test
		void in_the_background_says_where_its_sender_goes_on_who_is_told_there() {
			Around.ELSEWHERE.tell(Told.done());

			var answer = noura().sendWith(List.of("Accept", "application/problem+json", "Multaqa-Goes-On", "yes"), ROOM,
					ROOM + "/outputs/o-1/wording", "reworded.o-1", "Other words", "version", "7");

			assertThat(answer.statusCode()).isEqualTo(204);
			assertThat(answer.headers().firstValue("Multaqa-Notice")).contains("saved");
			assertThat(answer.headers().firstValue("Location")).contains(ROOM + "#o-o-1");
			assertThat(noura().get(ROOM).body()).contains("note-good");
		}

		@Test
		void of_a_recommendation_carries_all_languages_and_quotes() {
			Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/recommendations/r-new")));

			var answer = noura().send("/m/doha/recommendations/new?output=o-1", "/m/doha/recommendations", "authentic",
					"ar", "title.ar", "عنوان", "title.en", "Title", "title.fr", " ", "text.ar", "نص", "output", "o-1",
					"quote.o-1", "We need terms.", "attempt", "a-3");

			assertThat(answer.headers().firstValue("Location")).contains("/m/doha/recommendations/r-new");
			assertThat(Around.ELSEWHERE.asked().getFirst().body())
				.contains("\"office\":\"mena\"", "\"en\":\"Title\"", "\"output\":\"o-1\"",
						"\"quote\":\"We need terms.\"")
				.doesNotContain("\"fr\"");
			assertThat(Around.ELSEWHERE.asked().getFirst().header("Multaqa-Seen"))
				.matches("meeting/doha@[1-9][0-9]*, output/o-1@[1-9][0-9]*");
		}

		@Test
		void of_a_recommendation_keeps_what_was_written_while_outputs_are_chosen_and_left_out() {
			String page = "/m/doha/recommendations/new";

			var chosen = noura().send(page, page, "title.ar", "عنوان", "text.en", "Half a senten", "output", "o-1");
			assertThat(chosen.statusCode()).isEqualTo(303);
			assertThat(chosen.headers().firstValue("Location")).contains(page + "?output=o-1");
			assertThat(noura().get(page + "?output=o-1").body()).contains("value=\"عنوان\"", "Half a senten",
					"name=\"quote.o-1\"", "data-written=\"yes\"");
			assertThat(noura().get(page + "?output=o-1").body()).contains("name=\"quote.o-1\"")
				.doesNotContain("عنوان", "data-written");

			var leftOut = noura().send(page, page, "title.ar", "عنوان", "output", "o-1", "without", "o-1");
			assertThat(leftOut.headers().firstValue("Location")).contains(page);
			assertThat(noura().get(page).body()).contains("value=\"عنوان\"").doesNotContain("name=\"quote.o-1\"");
		}

		@Test
		void of_an_initiative_carries_milestones_and_measure() {
			Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/roadmaps/x-2026/initiatives/i-2")));

			vera().send("/m/doha/roadmap", INITIATIVES, "title.en", "T", "outcome.en", "O", "impactArea", "words",
					"quarter", "2026-Q1", "quarter", "2026-Q2", "lead", "mena", "partner", "africa", "source", "r-open",
					"measure.en", "M", "baseline", "0", "target", "9", "milestone.0.en", "Begin", "milestone.0-due",
					"2026-02-01", "milestone.0-id", "", "attempt", "a-4");

			assertThat(Around.ELSEWHERE.asked().getFirst().body())
				.contains("\"quarters\":[\"2026-Q1\",\"2026-Q2\"]", "\"due\":\"2026-02-01\"", "\"target\":\"9\"",
						"\"sources\":[\"r-open\"]")
				.doesNotContain("\"id\"");
			assertThat(Around.ELSEWHERE.asked().getFirst().header("Multaqa-Seen"))
				.matches("meeting/doha@[1-9][0-9]*, recommendation/r-open@[1-9][0-9]*");
		}

	}

	@Nested
	class Words_in_other_letters_than_their_language {

		@Test
		void are_asked_about_once_and_sent_when_they_are_sent_again() {
			var noura = noura();

			var asked = noura.sendWith(List.of("Accept-Language", "en"), ROOM, ROOM + "/outputs?lang=en", "kind",
					"risk", "language", "ar", "words", "We need one charter", "attempt", "a-7");

			assertThat(asked.statusCode()).isEqualTo(422);
			assertThat(asked.body()).contains("not in the letters of the language “Arabic”", "We need one charter",
					"name=\"asked\" value=\"ar\"");
			assertThat(Around.ELSEWHERE.asked()).noneMatch((each) -> each.body().contains("We need one charter"));

			Around.ELSEWHERE.tell(new Told(201, "",
					Map.of("Location", "/api/v1/outputs/o-new", "Multaqa-Sequence", "0", "ETag", "\"1\"")));
			var sent = noura.send(ROOM, ROOM + "/outputs", "kind", "risk", "language", "ar", "asked", "ar", "words",
					"We need one charter", "attempt", "a-7");

			assertThat(sent.statusCode()).isEqualTo(303);
		}

	}

	@Nested
	class A_form_that_is_refused {

		@Test
		void shows_the_page_again_with_the_reason_and_all_that_was_written() {
			Around.ELSEWHERE.tell(new Told(409,
					"{\"status\":409,\"code\":\"workshop.not-open\",\"title\":\"The room is closed.\"}", Map.of()));

			var answer = noura().send(ROOM, ROOM + "/outputs", "kind", "risk", "language", "en", "words",
					"Do not lose me", "attempt", "a-5");

			assertThat(answer.statusCode()).isEqualTo(409);
			assertThat(answer.body()).contains("The room is closed.", "workshop.not-open", "Do not lose me");
		}

		@Test
		void because_of_one_field_names_it_as_the_page_does() {
			Around.ELSEWHERE.tell(new Told(400,
					"{\"status\":400,\"code\":\"request.bad-member\",\"title\":\"Bad.\",\"member\":\"words\"}",
					Map.of()));

			var answer = noura().sendWith(List.of("Accept-Language", "en"), ROOM, ROOM + "/outputs?lang=en", "kind",
					"risk", "language", "en", "attempt", "a-6");

			assertThat(answer.body()).contains("“Words” is missing or not valid.", "request.bad-member");
		}

		@Test
		void because_of_what_is_in_its_words_says_so_at_their_field() {
			Around.ELSEWHERE.tell(new Told(422,
					"{\"status\":422,\"code\":\"text.bad-character\",\"title\":\"There is U+202E.\",\"member\":\"words\"}",
					Map.of()));

			var answer = noura().sendWith(List.of("Accept-Language", "en"), ROOM, ROOM + "/outputs?lang=en", "kind",
					"risk", "language", "en", "words", "x", "attempt", "a-8");

			assertThat(answer.body()).contains("There is U+202E.", "data-field=\"words\"");
		}

		@Test
		void keeps_other_words_for_an_output_beside_it_and_nowhere_else() {
			Around.ELSEWHERE
				.tell(new Told(412, "{\"status\":412,\"code\":\"precondition.stale\",\"title\":\"Old.\"}", Map.of()));

			var output = Pattern
				.compile("id=\"o-o-1\".*?class=\"words\"[^>]*>([^<]+)<.*?name=\"version\" value=\"([0-9]+)\"",
						Pattern.DOTALL)
				.matcher(noura().get(ROOM).body());
			assertThat(output.find()).isTrue();
			String page = noura()
				.send(ROOM, ROOM + "/outputs/o-1/wording", "reworded.o-1", "Mine alone", "version", output.group(2))
				.body();

			assertThat(page).containsOnlyOnce("Mine alone").contains(output.group(1));
			assertThat(page.substring(page.indexOf("id=\"reword-o-1\"")).lines().findFirst())
				.hasValueSatisfying((line) -> assertThat(line).contains("Mine alone"));
		}

		@Test
		void because_of_one_milestone_marks_the_row_where_it_was_written() {
			Around.ELSEWHERE.tell(new Told(400,
					"{\"status\":400,\"code\":\"request.bad-member\",\"title\":\"Bad.\",\"member\":\"milestones[1].due\"}",
					Map.of()));

			var answer = vera().send("/m/doha/roadmap", INITIATIVES, "title.en", "T", "outcome.en", "O", "impactArea",
					"words", "lead", "mena", "milestone.0.en", "Begin", "milestone.0-due", "2026-02-01",
					"milestone.1.en", "", "milestone.1-due", "", "milestone.1-id", "ms-2", "milestone.2.en", "No day",
					"milestone.2-due", "", "attempt", "a-7");

			assertThat(answer.body()).contains("data-field=\"milestone.2-due\"");
		}

		@Test
		void because_it_came_too_late_and_nobody_knows_how_it_began_has_all_that_differs_chosen() {
			Around.ELSEWHERE
				.tell(new Told(412, "{\"status\":412,\"code\":\"precondition.stale\",\"title\":\"Old.\"}", Map.of()));
			String wording = INITIATIVES + "/i-terms/wording?lang=en";

			String page = vera()
				.send(wording, wording, "title.en", "Mine", "title.ar", "", "outcome.en", "O", "impactArea", "words",
						"lead", "mena", "milestone.0-id", "step-1", "milestone.0.en", "Mine, too", "milestone.0-due",
						"2026-02-01", "milestone.5.en", "A sixth", "milestone.5-due", "2026-03-01", "version", "1")
				.body();

			assertThat(page).contains("Somebody else was faster.", "value=\"Mine\"", "value=\"One glossary\"",
					"value=\"مصطلحات\"", "value=\"A sixth\"", "name=\"milestone.0-id\" value=\"step-1\"");
		}

		@Test
		void leaves_empty_what_was_emptied() {
			Around.ELSEWHERE
				.tell(new Told(409, "{\"status\":409,\"code\":\"roadmap.closed\",\"title\":\"Closed.\"}", Map.of()));
			String wording = INITIATIVES + "/i-terms/wording";
			String due = "value=\"2026-02-01\"";

			assertThat(vera().get(wording).body()).contains(due);
			var answer = vera().send(wording, wording, "title.en", "T", "outcome.en", "O", "impactArea", "words",
					"lead", "mena", "milestone.0-due", "", "version", "1");

			assertThat(answer.body()).contains("Closed.").doesNotContain(due);
		}

		@Test
		void is_a_problem_for_whoever_asks_for_one() {
			Around.ELSEWHERE
				.tell(new Told(412, "{\"status\":412,\"code\":\"precondition.stale\",\"title\":\"Old.\"}", Map.of()));

			var answer = noura().sendWith(List.of("Accept", "application/problem+json"), ROOM,
					ROOM + "/outputs/o-1/wording", "reworded.o-1", "x", "version", "1");

			assertThat(answer.statusCode()).isEqualTo(412);
			assertThat(answer.body()).contains("\"code\":\"precondition.stale\"");
		}

		@Test
		void because_of_the_token_is_tried_once_more_with_a_new_one() {
			var renewed = new Browser(FormsTest.this.port).as(Around.ELSEWHERE, "renewed", "doha:delegate:mena");
			Around.ELSEWHERE
				.tell(new Told(403, "{\"status\":403,\"code\":\"actor.needs-role\",\"title\":\"No.\"}", Map.of()));

			var answer = renewed.send(ROOM, ROOM + "/closing");

			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("actor.needs-role");
		}

	}

	private Browser noura() {
		return People.browser("noura", this.port);
	}

	private Browser vera() {
		return People.browser("vera", this.port);
	}

}
