package org.multaqa.kittests.sample;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.testkit.TestTokens;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls the sample service as one of its people. */
interface SampleApi {

	String NOTE = "{\"text\": {\"ar\": \"ملاحظة\"}}";

	int port();

	int managementPort();

	default ResponseEntity<String> post(String body, String key) {
		return postTo("/api/v1/notes", body, key);
	}

	default ResponseEntity<String> postTo(String address, String body, String key) {
		var headers = new HashMap<>(signedIn());
		headers.put("Idempotency-Key", key);
		return exchange(HttpMethod.POST, address, body, headers);
	}

	default ResponseEntity<String> put(String address, String body, @Nullable String etag) {
		var headers = new HashMap<>(signedIn());
		if (etag != null) {
			headers.put(HttpHeaders.IF_MATCH, etag);
		}
		return exchange(HttpMethod.PUT, address, body, headers);
	}

	default ResponseEntity<String> exchange(HttpMethod method, String address, @Nullable String body,
			Map<String, String> headers) {
		return exchange(method, address, body, MediaType.APPLICATION_JSON, headers);
	}

	default ResponseEntity<String> exchange(HttpMethod method, String address, @Nullable String body, MediaType type,
			Map<String, String> headers) {
		var request = RestClient.create("http://localhost:" + port())
			.method(method)
			.uri(address)
			.headers((all) -> headers.forEach(all::set));
		if (body != null) {
			request.contentType(type).body(body);
		}
		return request.exchange((sent, answer) -> ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.body(new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8)));
	}

	default ResponseEntity<String> skip(String subject, @Nullable String event) {
		return exchange(HttpMethod.POST,
				"/api/v1/operations/parked/skip?subject=" + subject + ((event != null) ? "&event=" + event : ""), "",
				as("*:founder"));
	}

	static Map<String, String> as(String grant) {
		return Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.token("p-ops", grant));
	}

	static Map<String, String> signedIn() {
		return Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.token("p-sara", "doha-2025:delegate:mena"));
	}

	static Map<String, String> signedIn(String... headers) {
		var all = new HashMap<>(signedIn());
		for (int i = 0; i < headers.length; i += 2) {
			all.put(headers[i], headers[i + 1]);
		}
		return all;
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

	static String etagOf(ResponseEntity<String> answer) {
		return String.valueOf(answer.getHeaders().getETag());
	}

	static void assertProblem(ResponseEntity<String> answer, int status, String code) {
		assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
		assertThat(answer.getHeaders().getContentType()).isNotNull();
		assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("application/problem+json");
		assertThat(answer.getBody()).contains("\"code\":\"" + code + "\"");
	}

	static String locationOf(ResponseEntity<String> answer) {
		return String.valueOf(answer.getHeaders().getLocation());
	}

	static String subjectOf(ResponseEntity<String> answer) {
		return "recommendation/" + locationOf(answer).replaceAll(".*/", "");
	}

}
