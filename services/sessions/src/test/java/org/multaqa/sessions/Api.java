package org.multaqa.sessions;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ApiDocument;
import org.multaqa.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls the running service as somebody. */
public final class Api {

	private static final RestClient HTTP = RestClient.create();

	private final int port;

	private final Map<String, String> headers;

	private Api(int port, Map<String, String> headers) {
		this.port = port;
		this.headers = headers;
	}

	public static Api asNobody(int port) {
		return new Api(port, Map.of(HttpHeaders.ACCEPT_LANGUAGE, "en"));
	}

	public Api as(String person, String... grants) {
		return with(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.token(person, grants));
	}

	public Api with(String header, String value) {
		var all = new HashMap<>(this.headers);
		all.put(header, value);
		return new Api(this.port, all);
	}

	public Answer get(String path) {
		return call(HttpMethod.GET, path, "");
	}

	public Answer post(String path, String body) {
		return call(HttpMethod.POST, path, body);
	}

	public Answer put(String path, String body) {
		return call(HttpMethod.PUT, path, body);
	}

	public Answer delete(String path) {
		return call(HttpMethod.DELETE, path, "");
	}

	public Answer call(HttpMethod method, String path, String body) {
		var request = request(method, path);
		if (!body.isEmpty()) {
			request.contentType(MediaType.APPLICATION_JSON).body(body.replace('\'', '"'));
		}
		return answer(method, path, request);
	}

	/**
	 * Sends a file; its name and all else stand in the address, after a question mark.
	 */
	public Answer send(HttpMethod method, String path, byte[] file) {
		return send(method, path, MediaType.APPLICATION_OCTET_STREAM, file);
	}

	public Answer send(HttpMethod method, String path, MediaType type, byte[] file) {
		return answer(method, path.replaceFirst("\\?.*$", ""), request(method, path).contentType(type).body(file));
	}

	private RestClient.RequestBodySpec request(HttpMethod method, String path) {
		return HTTP.method(method)
			.uri(URI.create("http://localhost:" + this.port + "/api/v1" + path))
			.headers((all) -> this.headers.forEach(all::set));
	}

	private static Answer answer(HttpMethod method, String path, RestClient.RequestBodySpec request) {
		var said = request.exchangeForRequiredValue((sent, answer) -> new Answer(answer.getStatusCode().value(),
				String.valueOf(answer.getHeaders().getETag()), answer.getHeaders(),
				new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8)));
		ApiDocument.assertDescribed(method.name(), "/api/v1" + path, said.status(), said.text());
		return said;
	}

	/** What came back. */
	public record Answer(int status, String etag, HttpHeaders headers, String text) {

		public JsonNode json() {
			return ModelJson.mapper().readTree(this.text);
		}

		public Answer done() {
			assertThat(this.status).as(this.text).isBetween(200, 201);
			return this;
		}

		public void refused(int expected, String code) {
			assertThat(this.status).as(this.text).isEqualTo(expected);
			assertThat(String.valueOf(this.headers.getContentType())).startsWith("application/problem+json");
			assertThat(json().path("code").asString()).isEqualTo(code);
			assertThat(json().path("title").asString()).isNotEqualTo(code).doesNotContain("{", "LocalizedText");
		}

	}

}
