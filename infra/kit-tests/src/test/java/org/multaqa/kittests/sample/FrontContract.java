package org.multaqa.kittests.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes no further than the front of a service, whatever it asks for. */
interface FrontContract extends SampleApi {

	/** Of a body, in bytes. */
	int TOO_LARGE = (1 << 20) + 1;

	@ParameterizedTest
	@CsvSource({ "/api/v1/notes, application/json", "/%61pi/v1/notes, application/json", "/nothing, application/json",
			"/nothing, application/merge-patch+json", "/nothing, text/plain", "/api/v1/notes, application/octet-stream",
			"/nothing, nonsense", "/api/v1/notes, multipart/form-data", "/api/v1/notes, multipart/*",
			"/api/v1/notes, */*", "/nothing, multipart/form-data", "/nothing, */*" })
	default void no_address_takes_a_larger_body_than_any_other(String path, String type) throws Exception {
		byte[] body = "x".repeat(TOO_LARGE).getBytes(StandardCharsets.UTF_8);
		int expected = path.contains("%") ? 400 : 413;

		assertThat(send(path, type, BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "text/plain", "multipart/form-data", "multipart/*", "*/*" })
	default void what_does_not_say_how_large_it_is_is_read_no_further(String type) throws Exception {
		var answer = send("/api/v1/notes", type,
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_LARGE])));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("\"code\":\"request.too-large\"");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/%61pi/v1/notes", "/api/v1/note%73", "//api/v1/notes", "/api//v1/notes", "/api;x=1/v1/notes",
					"/api/v1/notes;x", "/api/v1/../v1/notes", "/api/./v1/notes", "/api%2Fv1/notes", "/api/v1/notes%00",
					"/api/v1/notes/%2e%2e/x", "/api/v1%5Cnotes", "/api/v1/notes/%C0%AF", "/api/v1/notes/%ED%A0%80" })
	default void an_address_has_one_spelling(String path) throws Exception {
		assertThat(raw("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "\"code\":\"request.ambiguous-address\"");
	}

	@Test
	default void letters_beyond_ASCII_may_be_written_as_they_must_be() throws Exception {
		assertThat(raw("GET /api/v1/%D9%85 HTTP/1.1")).startsWith("HTTP/1.1 404");
	}

	@Test
	default void nobody_is_shown_what_was_sent() throws Exception {
		assertThat(raw("TRACE /api/v1/notes HTTP/1.1")).startsWith("HTTP/1.1 405");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/actuator", "/actuator/health", "/actuator/prometheus", "/v3/api-docs", "/v3/api-docs.yaml" })
	default void what_is_for_those_who_look_after_the_service_comes_by_their_port_alone(String path) throws Exception {
		assertThat(get(port(), path).statusCode()).isEqualTo(404);
		assertThat(get(managementPort(), path).statusCode()).isNotEqualTo(404);
	}

	@Test
	default void nothing_else_comes_by_that_port() throws Exception {
		assertThat(get(managementPort(), "/actuator/health").body()).contains("\"status\":\"UP\"");
		assertThat(get(managementPort(), "/api/v1/notes").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
		try (var http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
				.header("Authorization", "Bearer " + TestTokens.token("p-sara", "*:founder"))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private HttpResponse<String> send(String path, String type, BodyPublisher body)
			throws IOException, InterruptedException {
		try (var http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
				.header("Content-Type", type)
				.header("Authorization", "Bearer " + TestTokens.token("p-sara", "doha-2025:delegate:mena"))
				.POST(body)
				.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	/** As it is, which clients of HTTP would mend. */
	private String raw(String line) throws IOException {
		try (var socket = new Socket("127.0.0.1", port())) {
			socket.getOutputStream()
				.write((line + "\r\nHost: localhost\r\nAuthorization: Bearer "
						+ TestTokens.token("p-sara", "doha-2025:delegate:mena") + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
