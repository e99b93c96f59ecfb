package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpMannersTest {

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@AfterEach
	void hang_up() {
		this.http.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/m/doha", "/m/doha/programme", "/m/nowhere", "/sign-in", "/assets/style.css",
			"/favicon.svg", "/mailbox", "/m/doha/recommendations/r-draft", "/operations", "/api/v1/meetings",
			"/actuator/health" })
	void HEAD_is_answered_like_GET(String path) throws Exception {
		var get = ask("GET", path);
		var head = ask("HEAD", path);

		assertThat(head.statusCode()).isEqualTo(get.statusCode());
		assertThat(head.headers().firstValue("Content-Type")).isEqualTo(get.headers().firstValue("Content-Type"));
		assertThat(head.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/live", "/m/doha/live" })
	void HEAD_of_a_live_stream_opens_none(String path) throws Exception {
		var head = ask("HEAD", path);

		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/m/doha", "/sign-in", "/live", "/assets/style.css", "/favicon.svg" })
	void OPTIONS_says_what_may_be_asked(String path) throws Exception {
		var options = ask("OPTIONS", path);

		assertThat(options.statusCode()).isEqualTo(200);
		assertThat(options.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
	}

	@Test
	void pages_and_assets_are_compressed_for_who_asks() throws Exception {
		assertThat(ask("GET", "/m/doha", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
			.contains("gzip");
		assertThat(ask("GET", "/assets/style.css", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
			.contains("gzip");
		assertThat(ask("GET", "/m/doha").headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void a_form_has_another_token_each_time_so_that_compression_tells_nothing_of_it() {
		var browser = new Browser(this.port).as(Around.ELSEWHERE, "noura", "doha:head:mena");
		var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

		var first = token.matcher(browser.get("/m/doha/recommendations/new").body());
		var second = token.matcher(browser.get("/m/doha/recommendations/new").body());
		assertThat(first.find() && second.find()).isTrue();
		assertThat(second.group(1)).isNotEqualTo(first.group(1));
	}

	@Test
	void an_asset_with_a_hash_in_its_name_is_kept_for_a_year() throws Exception {
		try (var files = Files.list(Path.of("target", "classes", "static", "assets"))) {
			var font = files.map((file) -> file.getFileName().toString()).filter((name) -> name.endsWith(".woff2"));

			assertThat(ask("GET", "/assets/" + font.findFirst().orElseThrow()).headers().firstValue("Cache-Control"))
				.contains("max-age=31536000, public, immutable");
		}
	}

	@Test
	void an_asset_without_a_hash_in_its_name_is_asked_for_again_and_is_answered_by_its_ETag() throws Exception {
		var style = ask("GET", "/assets/style.css");
		String etag = style.headers().firstValue("ETag").orElseThrow();

		assertThat(style.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(ask("GET", "/assets/style.css", "If-None-Match", etag).statusCode()).isEqualTo(304);
	}

	private HttpResponse<String> ask(String method, String path, String... headers)
			throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
