package org.multaqa.portal.exports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of a programme as a calendar or an app fetches them: without signing in. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportHttpTest {

	@LocalServerPort
	int port;

	private HttpResponse<String> get(String file, String... headers) {
		return new Browser(this.port).get("/m/doha/" + file, headers);
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	@Test
	void are_what_they_say_they_are() {
		assertThat(header(get("programme.ics"), "Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
		assertThat(header(get("schedule.xml"), "Content-Type")).isEqualTo("application/xml;charset=UTF-8");
		assertThat(header(get("schedule.json"), "Content-Type")).isEqualTo("application/json");
		assertThat(header(get("schedule.json"), "Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "programme.ics", "schedule.xml", "schedule.json" })
	void speak_the_language_that_the_address_or_the_browser_asks_for(String file) {
		assertThat(get(file, "Accept-Language", "zh").body()).contains("语言工作坊");
		assertThat(get(file, "Accept-Language", "en").body()).contains("Languages workshop");
		var arabic = get(file + "?lang=ar", "Accept-Language", "en");
		assertThat(arabic.body()).contains("ورشة اللغات").doesNotContain("Languages workshop");
		assertThat(header(arabic, "Content-Language")).isEqualTo("ar");
		assertThat(header(arabic, "Set-Cookie")).isEmpty();
		assertThat(arabic.headers().allValues("Vary").toString()).contains("Accept-Language", "Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "programme.ics", "schedule.xml", "schedule.json" })
	void are_sent_again_only_where_they_have_changed_or_are_in_another_language(String file) {
		String tag = header(get(file, "Accept-Language", "en"), "ETag");

		assertThat(get(file, "Accept-Language", "en", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(get(file, "Accept-Language", "zh", "If-None-Match", tag).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "programme.ics", "schedule.xml", "schedule.json" })
	void can_be_looked_for_without_being_fetched(String file) throws IOException, InterruptedException {
		var there = URI.create("http://localhost:" + this.port + "/m/doha/" + file);
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(HttpRequest.newBuilder(there).HEAD().build(),
					HttpResponse.BodyHandlers.ofString());

			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).isEmpty();
			assertThat(header(answer, "ETag")).isEqualTo(header(get(file), "ETag"));
		}
	}

	@Test
	void lead_to_the_page_of_a_session_by_the_address_that_was_asked() {
		String page = "http://localhost:" + this.port + "/m/doha/sessions/languages";

		assertThat(get("schedule.xml").body()).contains("<url>" + page + "</url>");
		assertThat(new Browser(this.port).get(URI.create(page).getPath()).statusCode()).isEqualTo(200);
	}

	@Test
	void are_offered_on_the_page_of_the_programme() {
		String page = get("programme?lang=fr").body();

		assertThat(page).contains("href=\"webcal://localhost:" + this.port + "/m/doha/programme.ics?lang=fr\"",
				"<link rel=\"alternate\" type=\"text/calendar\" href=\"/m/doha/programme.ics?lang=fr\">",
				"<link rel=\"alternate\" type=\"application/xml\" href=\"/m/doha/schedule.xml?lang=fr\">",
				"<link rel=\"alternate\" type=\"application/json\" href=\"/m/doha/schedule.json?lang=fr\">");
	}

}
