package org.multaqa.portal.pages.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpMannersTest {

	private static final String STYLE = style();

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@AfterEach
	void hang_up() {
		this.http.close();
	}

	static Stream<String> open() {
		return Stream.of("/", "/m/doha", "/sign-in", "/live", STYLE, "/favicon.svg");
	}

	static Stream<String> everywhere() {
		return Stream.concat(open().filter((path) -> !path.equals("/live")), Stream.of("/m/doha/programme",
				"/m/nowhere", "/mailbox", "/m/doha/recommendations/r-draft", "/operations", "/api/v1/meetings"));
	}

	@ParameterizedTest
	@MethodSource("everywhere")
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
	@MethodSource("open")
	void OPTIONS_says_what_may_be_asked(String path) throws Exception {
		var options = ask("OPTIONS", path);

		assertThat(options.statusCode()).isEqualTo(200);
		assertThat(options.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
	}

	@ParameterizedTest
	@MethodSource("everywhere")
	void a_host_of_others_is_told_nothing(String path) throws Exception {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 421");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void a_form_that_is_too_large_is_refused_by_a_page(boolean saysHowLarge) throws Exception {
		byte[] form = ("words=" + "x".repeat(3 << 20)).getBytes(StandardCharsets.US_ASCII);
		var answer = this.http
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/m/doha/recommendations"))
				.header("Accept", "text/html")
				.header("Accept-Language", "en")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(saysHowLarge ? HttpRequest.BodyPublishers.ofByteArray(form)
						: HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
				.build(), HttpResponse.BodyHandlers.ofString());

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("What was sent is too large.", "request.too-large", "<main");
	}

	@Test
	void pages_and_assets_are_compressed_for_who_asks() throws Exception {
		assertThat(ask("GET", "/m/doha", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
			.contains("gzip");
		assertThat(ask("GET", STYLE, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
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
	void an_asset_has_the_hash_of_its_contents_in_its_name_and_is_kept_for_a_year() throws Exception {
		assertThat(ask("GET", STYLE).headers().firstValue("Cache-Control"))
			.contains("max-age=31536000, public, immutable");
	}

	@Test
	void what_other_pages_share_is_asked_for_again_and_its_typefaces_may_be_read_elsewhere()
			throws IOException, InterruptedException {
		var shared = ask("GET", "/shared.css");
		var face = Pattern.compile("assets/[a-z0-9-]+\\.woff2").matcher(shared.body());

		assertThat(shared.statusCode()).isEqualTo(200);
		assertThat(shared.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(face.find()).isTrue();
		assertThat(ask("GET", "/" + face.group(), "Origin", "http://identity.test").headers()
			.firstValue("Access-Control-Allow-Origin")).contains("*");
		assertThat(
				ask("GET", "/", "Origin", "http://identity.test").headers().firstValue("Access-Control-Allow-Origin"))
			.isEmpty();
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

	private static String style() {
		var styles = Pattern.compile("/assets/style-[a-z0-9]{8}\\.css")
			.matcher(read(new ClassPathResource("templates/portal/assets.html")));
		assertThat(styles.find()).isTrue();
		return styles.group();
	}

	private static String read(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
