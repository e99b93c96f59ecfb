package org.multaqa.portal.pages.shell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsTest {

	private static final String PARTS = "Multaqa-Parts";

	private static final Pattern PART = Pattern.compile("<(?=[^>]*\\sdata-live=)[^>]*\\sid=\"([^\"]+)\"");

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
	void each_of_them_alone_says_what_the_whole_page_says() {
		var people = List.of(new Browser(this.port), People.browser("noura", this.port));
		for (var browser : people) {
			String whole = browser.get("/m/doha").body();
			var parts = PART.matcher(whole).results().map((part) -> part.group(1)).toList();

			assertThat(parts).contains("home-changes", "home-journey");
			assertThat(parts)
				.allSatisfy((part) -> assertThat(whole).contains(browser.get("/m/doha", PARTS, part).body()));
		}
	}

	/**
	 * What is drawn for many is what each of them would see: asked for together with a
	 * part of their own, it is drawn for them alone.
	 */
	@Test
	void what_is_shared_is_to_everybody_what_is_drawn_for_them_alone() {
		for (String who : List.of("noura", "amina", "sami", "vera", "hana", "observer", "stranger")) {
			var browser = People.browser(who, this.port);
			browser.get("/m/doha");
			for (String part : List.of("home-sessions", "home-journey", "home-changes")) {
				assertThat(browser.get("/m/doha", PARTS, part + " home-tasks").body()).as("%s of %s", part, who)
					.contains(browser.get("/m/doha", PARTS, part, "Multaqa-Heard", "1").body());
			}
		}
	}

	@Test
	void nothing_comes_for_parts_that_are_no_more() {
		assertThat(new Browser(this.port).get("/m/doha", PARTS, "no-such-part").body()).isEmpty();
	}

	@Test
	void what_waits_for_somebody_is_nothing_that_a_visitor_listens_for() {
		assertThat(new Browser(this.port).get("/m/doha").body()).contains("id=\"home-tasks\"")
			.doesNotContain("home/tasks");
	}

	@Test
	void somebody_who_has_signed_in_never_gets_what_a_visitor_got() {
		String[] asked = { PARTS, "home-tasks", "Multaqa-Heard", "1" };
		String visited = new Browser(this.port).get("/m/doha", asked).body();
		String own = People.browser("noura", this.port).get("/m/doha", asked).body();

		assertThat(visited).contains("id=\"home-tasks\"").doesNotContain("data-live");
		assertThat(own).contains("data-live=\"home/tasks\"");
		assertThat(new Browser(this.port).get("/m/doha", asked).body()).isEqualTo(visited);
	}

	@Test
	void what_is_no_id_is_no_part() {
		assertThat(new Browser(this.port).get("/m/doha", PARTS, "[class] //html").body()).contains("<html");
	}

}
