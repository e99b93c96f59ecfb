package org.multaqa.portal.pages.reference;

import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferencePagesTest {

	private static final Pattern DOCUMENT = Pattern.compile("data-document=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "en,The API,The events", "ar,واجهة البرمجة,الأحداث", "fr,L’API,Les événements",
			"es,La API,Los eventos" })
	void are_read_in_each_language_and_led_to_by_every_page(String language, String api, String events) {
		var reader = new Browser(this.port);

		assertThat(reader.get("/docs/api?lang=" + language).body()).contains(">" + api + "</h1>");
		assertThat(reader.get("/docs/events?lang=" + language).body()).contains(">" + events + "</h1>");
		assertThat(reader.get("/m/doha?lang=" + language).body()).contains("href=\"/docs/api\"",
				"href=\"/docs/events\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "registration", "sessions", "recommendations", "roadmap", "notifications",
			"portal" })
	void of_the_api_show_the_committed_description_of_each_service(String service) {
		var reader = new Browser(this.port);
		String page = reader.get("/docs/api?of=" + service).body();

		assertThat(page).contains("/docs/api?of=" + service);
		var json = ModelJson.mapper().readTree(reader.get(documentOf(page)).body());
		assertThat(json.path("openapi").asString()).startsWith("3.1");
		assertThat(json.at("/info/title").asString()).isEqualTo("Multaqa: " + service);
	}

	@Test
	void of_the_events_show_the_topics_with_their_schemas() {
		var reader = new Browser(this.port);
		var json = ModelJson.mapper().readTree(reader.get(documentOf(reader.get("/docs/events").body())).body());

		assertThat(json.path("asyncapi").asString()).startsWith("3.");
		assertThat(json.path("channels").valueStream().map((channel) -> channel.path("address").asString()))
			.contains("multaqa.recommendations.v1");
		assertThat(json.toString()).doesNotContain("shared-model/src");
	}

	@Test
	void of_the_events_alone_may_make_functions_of_text() {
		assertThat(policyOf("/docs/events")).contains("default-src 'self'; ")
			.contains("script-src 'self' 'unsafe-eval'");
		assertThat(policyOf("/docs/api")).contains("default-src 'self'; ").doesNotContain("unsafe");
	}

	private String policyOf(String path) {
		var policies = new Browser(this.port).get(path).headers().allValues("Content-Security-Policy");
		assertThat(policies).hasSize(1);
		return policies.getFirst();
	}

	private static String documentOf(String page) {
		var document = DOCUMENT.matcher(page);
		assertThat(document.find()).isTrue();
		return document.group(1);
	}

}
