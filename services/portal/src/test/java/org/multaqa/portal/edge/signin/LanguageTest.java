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
	void is_the_meetings_for_whoever_says_nothing_that_we_speak() {
		assertThat(new Browser(this.port).get("/m/doha").body()).contains("<html lang=\"ar\" dir=\"rtl\"")
			.contains("ملتقى الدوحة");
		assertThat(new Browser(this.port).get("/m/doha", "Accept-Language", "zh, de;q=0.5, *;q=0.1").body())
			.contains("<html lang=\"ar\" dir=\"rtl\"");
	}

	@Test
	void is_English_outside_of_any_meeting_for_whoever_says_nothing_that_we_speak() {
		var answer = new Browser(this.port).get("/sign-in", "Accept-Language", "zh");

		assertThat(new Browser(this.port).get("/operations", "Accept-Language", "zh").body())
			.contains("<html lang=\"en\" dir=\"ltr\"");
		assertThat(answer.statusCode()).isLessThan(400);
	}

	@Test
	void of_a_Chinese_reader_is_French_around_Chinese_texts() {
		var page = new Browser(this.port).get("/m/doha/programme", "Accept-Language", "zh-CN, fr;q=0.5");

		assertThat(page.body()).contains("<html lang=\"fr\"", "lang=\"zh\"", "语言工作坊")
			.contains("ملتقى الدوحة")
			.doesNotContain("Languages workshop", "Doha meeting");
		assertThat(page.headers().firstValue("Content-Language")).contains("fr");
		assertThat(page.headers().allValues("Vary")).anyMatch((vary) -> vary.contains("accept-language"));
	}

	@Test
	void of_a_Chinese_reader_who_chooses_Spanish_is_Spanish_around_Chinese_texts() {
		assertThat(new Browser(this.port).get("/m/doha/programme?lang=es", "Accept-Language", "zh-CN, fr;q=0.5").body())
			.contains("<html lang=\"es\"", "语言工作坊");
	}

	@Test
	void of_a_reader_of_twenty_languages_is_the_first_that_we_speak() {
		String twenty = "zh, de, ru, pt, ja, ko, it, nl, tr;q=0.9, fr, pl, sv, da, fi, el, he, hi, th, vi, id";

		assertThat(new Browser(this.port).get("/m/doha", "Accept-Language", twenty).body())
			.contains("<html lang=\"fr\"");
		assertThat(new Browser(this.port).get("/api/v1/meetings", "Accept-Language", twenty).statusCode())
			.isEqualTo(401);
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
	void of_an_error_page_and_of_its_words_is_the_meetings_for_a_reader_of_others() {
		assertThat(new Browser(this.port).get("/m/doha/nothing", "Accept-Language", "zh").body())
			.contains("<html lang=\"ar\"", "لا يوجد شيء في هذا العنوان");
	}

	@Test
	void a_program_gets_the_problem_instead_of_a_page() {
		var answer = new Browser(this.port).get("/m/nowhere", "Accept", "application/problem+json");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
	}

}
