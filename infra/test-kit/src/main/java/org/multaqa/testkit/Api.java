package org.multaqa.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Speaks HTTP with a running service, as one person, and holds every answer to what
 * {@code docs/openapi} says of it.
 *
 * @param port of the service
 * @param headers of every request
 */
public record Api(int port, Map<String, String> headers) {

	static final RestClient HTTP = RestClient.create();

	public static Api as(int port, String person, String... grants) {
		return new Api(port, Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.token(person, grants)));
	}

	public Api with(String header, String value) {
		var all = new LinkedHashMap<>(this.headers);
		all.put(header, value);
		return new Api(this.port, all);
	}

	public Answer get(String path) {
		return exchange(HttpMethod.GET, path, null);
	}

	public Answer post(String path) {
		return exchange(HttpMethod.POST, path, null);
	}

	public Answer post(String path, String body) {
		return exchange(HttpMethod.POST, path, body);
	}

	public Answer put(String path) {
		return exchange(HttpMethod.PUT, path, null);
	}

	public Answer put(String path, String body) {
		return exchange(HttpMethod.PUT, path, body);
	}

	public Answer delete(String path) {
		return exchange(HttpMethod.DELETE, path, null);
	}

	public Answer exchange(HttpMethod method, String path, @Nullable String body) {
		var request = HTTP.method(method)
			.uri("http://localhost:" + this.port + "/api/v1" + path)
			.headers((all) -> this.headers.forEach(all::set));
		if (body != null) {
			var type = this.headers.getOrDefault(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
			request.contentType(MediaType.parseMediaType(type)).body(body.getBytes(StandardCharsets.UTF_8));
		}
		var said = new Answer(request.exchange((sent, answer) -> ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.body(new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8))));
		ApiDocument.assertDescribed(method.name(), "/api/v1" + path, said.status(),
				String.valueOf(said.response().getBody()));
		return said;
	}

	/**
	 * What the service said.
	 *
	 * @param response as it came
	 */
	public record Answer(ResponseEntity<String> response) {

		public int status() {
			return this.response.getStatusCode().value();
		}

		public String etag() {
			return String.valueOf(this.response.getHeaders().getETag());
		}

		/**
		 * The page of a list that is beside this one.
		 * @param relation {@code next} or {@code prev}
		 * @return where to get it; empty if there is none
		 */
		public Optional<String> link(String relation) {
			return this.response.getHeaders()
				.getOrEmpty(HttpHeaders.LINK)
				.stream()
				.flatMap((links) -> Stream.of(links.split(", ", -1)))
				.filter((link) -> link.endsWith("; rel=\"" + relation + "\""))
				.map((link) -> link.substring(link.indexOf("/api/v1") + "/api/v1".length(), link.indexOf('>')))
				.findFirst();
		}

		public JsonNode body() {
			return ModelJson.mapper().readTree(String.valueOf(this.response.getBody()));
		}

		public String at(String member) {
			return body().path(member).asString("");
		}

		public Answer is(int status) {
			assertThat(status()).as(this.response.getBody()).isEqualTo(status);
			return this;
		}

		public Answer refused(int status, String code) {
			is(status);
			assertThat(String.valueOf(this.response.getHeaders().getContentType()))
				.startsWith("application/problem+json");
			assertThat(at("code")).isEqualTo(code);
			assertThat(at("title")).isNotEmpty().isNotEqualTo(code);
			return this;
		}

	}

}
