package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopReopened;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be taken back is said before it is done, and is not done at one touch. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class FinalActsTest {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates/portal");

	private static final Pattern AT_ONE_TOUCH = Pattern
		.compile("acts :: act(?:With)?\\(action=\\|([^|]+)\\|[^}]*\\}[^~]*?look='btn-(?!grave)");

	private static final Pattern FINAL = Pattern.compile(
			"\\$\\{r}/decision|\\$\\{w}/(closing|acceptance)|.*/editions|.*/approval|\\$\\{r}/withdrawal|.*/outputs/.*/withdrawal");

	private static final OfficeId AFRICA = new OfficeId("africa");

	private static final String ROOM = "/m/doha/workshops/" + Doha.WORKSHOP;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	private final RecommendationId id = new RecommendationId("r-" + UUID.randomUUID());

	@BeforeEach
	void aRecommendationIsDiscussed() {
		this.doha.tell(Doha.drafted(this.id).event());
		this.doha.tell(new RecommendationSubmitted(this.id, Doha.MEETING, Doha.HEAD));
		this.doha.tell(new DiscussionOpened(this.id, Doha.MEETING, Doha.HEAD));
		state(AFRICA, Stance.SUPPORT, "We gain.");
	}

	@Test
	void a_decision_says_that_it_will_not_be_agreed_and_who_blocks() {
		state(Doha.MENA, Stance.BLOCK, "It costs our archive.");

		assertThat(words("sami", page())).contains("It will be recorded as not agreed.",
				"In the way: Office mena Blocks It costs our archive.", "This cannot be taken back.",
				"Yes: Record the decision");
	}

	@Test
	void a_decision_says_that_it_will_be_agreed_and_with_which_reservations() {
		state(Doha.MENA, Stance.RESERVE, "Not before 2027.");

		assertThat(words("sami", page())).contains("It will be recorded as agreed.",
				"With these reservations: Office mena Reserves Not before 2027.");
	}

	@Test
	void a_decision_is_recorded_only_as_it_was_shown() {
		state(Doha.MENA, Stance.BLOCK, "It costs our archive.");
		Around.ELSEWHERE.tell(Told.done());

		People.browser("sami", this.port).send(page(), page() + "/decision", "version", "5");

		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.path()).endsWith("/recommendations/" + this.id + "/decision");
		assertThat(asked.header("If-Match")).isEqualTo("\"5\"");
	}

	@Test
	void a_workshop_says_what_closing_does_and_is_opened_again_by_the_organiser_with_a_reason() {
		assertThat(words("sami", ROOM)).contains("From then on nobody can write an output here.");

		this.doha.tell(new WorkshopClosing(Doha.MEETING, Doha.WORKSHOP));
		assertThat(body("sami", ROOM)).contains("/reopening\"");
		assertThat(List.of(body("salima", ROOM), body("noura", ROOM)))
			.allSatisfy((other) -> assertThat(other).doesNotContain("/reopening\""));
		Around.ELSEWHERE.tell(Told.done());
		People.browser("sami", this.port)
			.send(ROOM, ROOM + "/reopening", "reason", "One office has not spoken.", "reasonLanguage", "en");
		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.path()).endsWith("/workshops/" + Doha.WORKSHOP + "/reopening");
		assertThat(asked.body()).isEqualTo("{\"reason\":{\"en\":\"One office has not spoken.\"}}");

		this.doha.tell(new WorkshopReopened(Doha.MEETING, Doha.WORKSHOP,
				LocalizedText.of("en", "One office has not spoken.")));
		assertThat(words("noura", ROOM))
			.contains("It was opened again after it had closed. One office has not spoken.");
		assertThat(body("sami", ROOM)).doesNotContain("/reopening\"");
	}

	@Test
	void no_template_has_a_final_act_at_one_touch() throws IOException {
		try (var files = Files.walk(TEMPLATES)) {
			assertThat(files.filter(Files::isRegularFile).flatMap((file) -> atOneTouch(file).stream())).isEmpty();
		}
	}

	private static List<String> atOneTouch(Path file) {
		try {
			return AT_ONE_TOUCH.matcher(Files.readString(file))
				.results()
				.map((MatchResult call) -> call.group(1))
				.filter((action) -> FINAL.matcher(action).matches())
				.map((action) -> file + ": " + action)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void state(OfficeId office, Stance stance, String reason) {
		this.doha
			.tell(new PositionStated(this.id, Doha.MEETING, office, stance, LocalizedText.of("en", reason), Doha.HEAD));
	}

	private String page() {
		return "/m/doha/recommendations/" + this.id;
	}

	private String words(String who, String path) {
		return body(who, path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	private String body(String who, String path) {
		return People.browser(who, this.port).get(path + "?lang=en").body();
	}

}
