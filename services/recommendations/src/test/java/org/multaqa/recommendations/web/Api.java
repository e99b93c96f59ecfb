package org.multaqa.recommendations.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ApiDocument;
import org.multaqa.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Speaks HTTP with the running service, as one person. */
record Api(int port, Map<String, String> headers) {

	static Api as(int port, String person, String... grants) {
		return new Api(port, Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.token(person, grants)));
	}

	Api with(String header, String value) {
		var all = new LinkedHashMap<>(this.headers);
		all.put(header, value);
		return new Api(this.port, all);
	}

	Answer get(String path) {
		return exchange(HttpMethod.GET, path, null);
	}

	Answer post(String path) {
		return exchange(HttpMethod.POST, path, null);
	}

	Answer post(String path, String body) {
		return exchange(HttpMethod.POST, path, body);
	}

	Answer put(String path) {
		return exchange(HttpMethod.PUT, path, null);
	}

	Answer put(String path, String body) {
		return exchange(HttpMethod.PUT, path, body);
	}

	Answer delete(String path) {
		return exchange(HttpMethod.DELETE, path, null);
	}

	Answer exchange(HttpMethod method, String path, @Nullable String body) {
		var request = RestClient.create("http://localhost:" + this.port)
			.method(method)
			.uri("/api/v1" + path)
			.headers((all) -> this.headers.forEach(all::set));
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).body(body);
		}
		var said = new Answer(request.exchange((sent, answer) -> ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.body(new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8))));
		ApiDocument.of("recommendations")
			.assertDescribes(method.name(), "/api/v1" + path, said.status(), String.valueOf(said.response().getBody()));
		return said;
	}

	/** What the service said. */
	record Answer(ResponseEntity<String> response) {

		int status() {
			return this.response.getStatusCode().value();
		}

		String etag() {
			return String.valueOf(this.response.getHeaders().getETag());
		}

		JsonNode body() {
			return ModelJson.mapper().readTree(String.valueOf(this.response.getBody()));
		}

		String at(String member) {
			return body().path(member).asString("");
		}

		Answer is(int status) {
			assertThat(status()).as(this.response.getBody()).isEqualTo(status);
			return this;
		}

		Answer refused(int status, String code) {
			is(status);
			assertThat(String.valueOf(this.response.getHeaders().getContentType()))
				.startsWith("application/problem+json");
			assertThat(at("code")).isEqualTo(code);
			assertThat(at("title")).isNotEmpty().isNotEqualTo(code);
			return this;
		}

	}

}
