package org.multaqa.portal.pages.questions;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions of a meeting as its organiser keeps them. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsPagesTest {

	private static final String QUESTIONS = "/m/doha/setup/questions";

	private static final String API = "/api/v1/meetings/doha/questions";

	private static final String QUESTION = """
			{"id": "%s", "kind": "%s", "text": {"en": "%s"}, "choices": %s, "needed": true, "roles": ["delegate"],
			 "answered": %s, "retired": false%s}""";

	private static final String DINNER = QUESTION.formatted("q-dinner", "yes-no", "Do you come to the dinner?", "[]",
			true, "");

	private static final String DISH = QUESTION.formatted("q-dish", "choice", "Which dish?",
			"[{\"en\": \"Fish\"}, {\"en\": \"Rice\"}]", false,
			", \"after\": {\"question\": \"q-dinner\", \"answer\": \"yes\"}");

	@LocalServerPort
	int port;

	@BeforeEach
	void registration_answers() {
		Around.ELSEWHERE.tell(new Told(200, """
				[{"question": %s, "asked": 40, "answered": 12, "counts": {"yes": 9, "no": 3}},
				 {"question": %s, "asked": 9, "answered": 0, "counts": {"1": 0, "2": 0}}]""".formatted(DINNER, DISH),
				Map.of()));
	}

	@Test
	void the_page_counts_the_answers_and_says_what_follows_what() {
		assertThat(sami().get(QUESTIONS + "?lang=en").body())
			.contains("12 of 40 answered", "Only after this answer", "Fish", QUESTIONS + "/q-dish/removal",
					QUESTIONS + "/q-dinner/retirement", QUESTIONS + "/answers.csv")
			.doesNotContain(QUESTIONS + "/q-dinner/removal", QUESTIONS + "/q-dish/retirement");
	}

	@Test
	void a_question_is_asked_with_choices_by_line_in_each_language() {
		sami().send(QUESTIONS, QUESTIONS, "kind", "several", "text.en", "Which tours?", "choices.en",
				"Museum\r\n\r\nSouq", "choices.ar", "المتحف\nالسوق", "role", "head", "after", "q-dinner:yes", "needed",
				"true", "attempt", "a-1");

		var asked = Around.ELSEWHERE.asked().stream().filter((each) -> each.method().equals("POST")).findFirst();
		assertThat(asked).hasValueSatisfying((each) -> {
			assertThat(each.path()).isEqualTo(API);
			assertThat(each.header("Idempotency-Key")).isEqualTo("a-1");
			assertThat(each.body()).contains("\"kind\":\"several\"",
					"\"choices\":[{\"ar\":\"المتحف\",\"en\":\"Museum\"},{\"ar\":\"السوق\",\"en\":\"Souq\"}]",
					"\"roles\":[\"head\"]", "\"after\":{\"question\":\"q-dinner\",\"answer\":\"yes\"}");
		});
	}

	@Test
	void choices_that_do_not_match_line_by_line_are_refused_and_nobody_is_asked() {
		var refused = sami().send(QUESTIONS, QUESTIONS, "kind", "choice", "text.en", "Which?", "choices.en", "A\nB",
				"choices.ar", "ألف");

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(Around.ELSEWHERE.asked()).noneMatch((each) -> each.method().equals("POST"));
	}

	@Test
	void a_question_that_was_answered_says_that_it_stands() {
		assertThat(sami().get(QUESTIONS + "/q-dinner?lang=en").body()).contains("so it stays as it is")
			.doesNotContain("name=\"kind\"");
		assertThat(sami().get(QUESTIONS + "/q-dish?lang=en").body()).contains("Fish\nRice")
			.containsPattern("value=\"q-dinner:yes\"\\s+selected");
		assertThat(sami().get(QUESTIONS + "/q-none").statusCode()).isEqualTo(404);
	}

	@Test
	void nothing_is_guessed_while_the_service_is_away() {
		Around.ELSEWHERE.tell(new Told(503, "{}", Map.of()));

		assertThat(sami().get(QUESTIONS + "?lang=en").body()).contains("cannot be shown at present")
			.doesNotContain("asks nothing yet");
		assertThat(sami().get(QUESTIONS + "/q-dish").statusCode()).isEqualTo(503);
	}

	private Browser sami() {
		return People.browser("sami", this.port);
	}

}
