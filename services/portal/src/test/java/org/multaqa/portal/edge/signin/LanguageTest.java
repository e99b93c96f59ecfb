package org.multaqa.portal.edge.signin;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTest {

	@LocalServerPort
	int port;

	@Test
	void is_Arabic_for_whoever_says_nothing() {
		assertThat(new Browser(this.port).get("/m/doha").body()).contains("<html lang=\"ar\" dir=\"rtl\"")
			.contains("ملتقى الدوحة");
	}

	@Test
	void is_what_the_browser_asks_for() {
		assertThat(new Browser(this.port).get("/m/doha", "Accept-Language", "fr-CA, en;q=0.5").body())
			.contains("<html lang=\"fr\"");
	}

	@Test
	void is_what_was_chosen_and_stays_so() {
		var browser = new Browser(this.port);

		assertThat(browser.get("/m/doha?lang=en").body()).contains("<html lang=\"en\" dir=\"ltr\"", "Doha meeting");
		assertThat(browser.get("/m/doha/programme", "Accept-Language", "fr").body()).contains("<html lang=\"en\"");
	}

	@Test
	void of_an_error_page_is_the_readers_too_and_it_has_a_code() {
		var answer = new Browser(this.port).get("/m/doha/nothing", "Accept-Language", "es");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("<html lang=\"es\"", "request.unknown-address");
	}

	@Test
	void a_program_gets_the_problem_instead_of_a_page() {
		var answer = new Browser(this.port).get("/m/nowhere", "Accept", "application/problem+json");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
	}

	@Test
	void the_front_door_leads_to_the_only_meeting() {
		assertThat(new Browser(this.port).get("/").headers().firstValue("Location")).contains("/m/doha");
	}

}
