package org.multaqa.portal.pages.shell;

import java.util.Locale;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsTest {

	private static final String PARTS = "Multaqa-Parts";

	@LocalServerPort
	int port;

	@Test
	void an_open_page_gets_the_part_that_it_asks_for_and_nothing_else() {
		var answer = new Browser(this.port).get("/m/doha", PARTS, "home-changes");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).startsWith("<section class=\"section\" id=\"home-changes\"")
			.endsWith("</section>")
			.doesNotContain("<html", "home-journey");
		assertThat(answer.headers().allValues("Vary"))
			.anyMatch((vary) -> vary.toLowerCase(Locale.ROOT).contains(PARTS.toLowerCase(Locale.ROOT)));
	}

	@Test
	void a_part_comes_in_the_language_of_its_page_whatever_was_chosen_since() {
		var browser = new Browser(this.port);
		browser.get("/m/doha?lang=fr");

		var answer = browser.get("/m/doha", PARTS, "home-changes", "Multaqa-Language", "ar");

		assertThat(answer.headers().firstValue("Content-Language")).contains("ar");
		assertThat(browser.get("/m/doha").headers().firstValue("Content-Language")).contains("fr");
	}

	@Test
	void several_parts_come_in_one_answer() {
		var answer = new Browser(this.port).get("/m/doha", PARTS, "home-changes home-journey");

		assertThat(answer.body()).contains("id=\"home-changes\"", "id=\"home-journey\"").doesNotContain("<html");
	}

	@Test
	void a_page_that_was_opened_before_an_update_gets_the_whole_instead_of_parts_that_are_no_more() {
		assertThat(new Browser(this.port).get("/m/doha", PARTS, "no-such-part").body()).contains("<html",
				"id=\"home-changes\"");
	}

	@Test
	void what_is_no_id_is_no_part() {
		assertThat(new Browser(this.port).get("/m/doha", PARTS, "[class] //html").body()).contains("<html");
	}

}
