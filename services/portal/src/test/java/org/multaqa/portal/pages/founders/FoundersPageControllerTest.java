package org.multaqa.portal.pages.founders;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Elsewhere.Asked;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Hana is a founder; identity says who else is one. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundersPageControllerTest {

	private static final String HANA = """
			{"person": "hana", "name": {"en": "Hana"}, "since": "2025-10-01T09:00:00Z"}""";

	private static final String TUI = """
			{"person": "tui", "name": {"en": "Tui Inkwell"}, "since": "2025-11-02T09:00:00Z"}""";

	@LocalServerPort
	int port;

	@BeforeEach
	void there_are_two() {
		tell(HANA, TUI);
	}

	@Test
	void a_founder_sees_founders_and_since_when_and_the_way_there() {
		var page = People.browser("hana", this.port).get("/founders?lang=en").body();

		assertThat(page).contains("Tui Inkwell", "since 2 November 2025", "action=\"/founders/tui/dismissal\"",
				"action=\"/founders\"", "href=\"/founders\"");
	}

	@Test
	void the_last_one_is_told_why_the_right_stays() {
		tell(HANA);

		assertThat(People.browser("hana", this.port).get("/founders?lang=en").body())
			.contains("The last founder stays one.")
			.doesNotContain("action=\"/founders/hana/dismissal\"");
	}

	@Test
	void appointing_asks_identity_once_for_each_filling_of_the_form() {
		Around.ELSEWHERE.tell(new Told(201, TUI, Map.of()));

		var answer = People.browser("hana", this.port)
			.send("/m/doha", "/founders", "name", "هند", "nameLanguage", "ar", "email", "hind@example.org", "language",
					"ar", "attempt", "a-1");

		assertThat(answer.headers().firstValue("Location")).hasValue("/founders");
		assertThat(asked("POST")).singleElement().satisfies((asked) -> {
			assertThat(asked.path()).isEqualTo("/api/v1/founders");
			assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
			assertThat(asked.body()).contains("\"email\":\"hind@example.org\"", "\"ar\":\"هند\"");
		});
	}

	@Test
	void dismissing_asks_identity_and_leads_those_who_leave_to_the_meetings() {
		var founder = People.browser("hana", this.port);

		assertThat(founder.send("/founders", "/founders/tui/dismissal").headers().firstValue("Location"))
			.hasValue("/founders");
		assertThat(founder.send("/founders", "/founders/hana/dismissal").headers().firstValue("Location"))
			.hasValue("/");
		assertThat(asked("DELETE")).extracting(Asked::path)
			.containsExactly("/api/v1/founders/tui", "/api/v1/founders/hana");
	}

	@Test
	void whoever_was_dismissed_a_moment_ago_sees_nothing() {
		Around.ELSEWHERE.tell(new Told(403, "{\"code\": \"actor.needs-role\", \"title\": \"no\"}", Map.of()));

		assertThat(People.browser("hana", this.port).get("/founders").statusCode()).isEqualTo(403);
	}

	@Test
	void while_identity_is_away_the_page_says_so() {
		Around.ELSEWHERE.tell(new Told(500, "{\"code\": \"platform.bug\", \"title\": \"no\"}", Map.of()));

		assertThat(People.browser("hana", this.port).get("/founders").statusCode()).isEqualTo(503);
	}

	@Test
	void others_are_not_led_there() {
		assertThat(People.browser("sami", this.port).get("/m/doha").body()).doesNotContain("href=\"/founders\"");
	}

	private static void tell(String... founders) {
		Around.ELSEWHERE.tell(new Told(200, "{\"founders\": [" + String.join(", ", founders) + "]}", Map.of()));
	}

	private static List<Asked> asked(String method) {
		return Around.ELSEWHERE.asked().stream().filter((asked) -> asked.method().equals(method)).toList();
	}

}
