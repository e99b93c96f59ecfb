package org.multaqa.kittests.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.kittests.sample.SampleApi.NOTE;
import static org.multaqa.kittests.sample.SampleApi.assertProblem;
import static org.multaqa.kittests.sample.SampleApi.etagOf;
import static org.multaqa.kittests.sample.SampleApi.key;
import static org.multaqa.kittests.sample.SampleApi.locationOf;
import static org.multaqa.kittests.sample.SampleApi.signedIn;

/** What is read of a request, and what is refused before any rule is asked. */
interface RequestContract extends SampleApi {

	@Test
	default void a_refusal_of_a_stranger_is_401() {
		var answer = exchange(HttpMethod.POST, "/api/v1/notes", NOTE, Map.of());

		assertProblem(answer, 401, "actor.not-signed-in");
		assertThat(answer.getBody()).contains("Please sign in");
	}

	@Test
	default void HEAD_is_answered_like_GET_and_OPTIONS_says_what_may_be_asked() {
		String location = locationOf(post(NOTE, key()));
		var head = exchange(HttpMethod.HEAD, location, null, signedIn());
		var options = exchange(HttpMethod.OPTIONS, location, null, signedIn());

		assertThat(head.getStatusCode().value()).isEqualTo(200);
		assertThat(etagOf(head)).isEqualTo(etagOf(exchange(HttpMethod.GET, location, null, signedIn())));
		assertThat(options.getStatusCode().value()).isEqualTo(200);
		assertThat(options.getHeaders().getAllow()).contains(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT);
		assertThat(exchange(HttpMethod.HEAD, location, null, Map.of()).getStatusCode().value()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{'text': {'en': 'x'}, 'colour': 1} | colour",
			"{'text': {'en': 'x'}, 'place': {'room': 'hall', 'roof': {}}} | place.roof" })
	default void a_member_that_nobody_reads_is_refused_by_its_name(String body, String member) {
		var answer = post(body.replace('\'', '"'), key());

		assertProblem(answer, 400, "request.unknown-member");
		assertThat(answer.getBody()).contains("\"member\":\"" + member + "\"", "“" + member + "”");
	}

	@Test
	default void a_member_is_read_once_and_a_number_is_no_text() {
		assertProblem(post("{\"text\": {\"en\": \"x\"}, \"text\": {\"en\": \"y\"}}", key()), 400,
				"request.malformed-json");
		var number = post("{\"text\": {\"en\": \"x\"}, \"place\": {\"room\": 7}}", key());
		assertProblem(number, 400, "request.bad-member");
		assertThat(number.getBody()).contains("\"member\":\"place.room\"");
	}

	@Test
	default void bodies_are_JSON() {
		var yaml = MediaType.parseMediaType("application/yaml");
		assertProblem(exchange(HttpMethod.POST, "/api/v1/notes", "text: {en: x}", yaml, signedIn()), 415,
				"request.unsupported-media-type");
		assertProblem(exchange(HttpMethod.GET, locationOf(post(NOTE, key())), null,
				signedIn(HttpHeaders.ACCEPT, yaml.toString())), 406, "request.not-acceptable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/xml", "garbage", "*/*;q=x" })
	default void nothing_is_done_whose_answer_could_not_be_taken(String accepted) {
		String location = locationOf(post(NOTE, key()));
		String before = etagOf(exchange(HttpMethod.GET, location, null, signedIn()));
		assertProblem(exchange(HttpMethod.POST, location + "/submission", "", signedIn(HttpHeaders.ACCEPT, accepted)),
				406, "request.not-acceptable");

		assertThat(etagOf(exchange(HttpMethod.GET, location, null, signedIn()))).isEqualTo(before);
		assertProblem(exchange(HttpMethod.GET, "/api/v1/nothing", null, signedIn(HttpHeaders.ACCEPT, accepted)), 404,
				"request.unknown-address");
	}

	@Test
	default void what_is_large_is_compressed() throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort() + "/v3/api-docs"))
			.header("Accept-Encoding", "gzip");
		try (var http = HttpClient.newHttpClient()) {
			var answer = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
			assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
		}
	}

	@Test
	default void a_refusal_names_the_member_that_is_wrong() {
		var answer = post("{\"text\": {\"xx-not-a-tag-\": \"?\"}}", UUID.randomUUID().toString());

		assertProblem(answer, 400, "request.bad-member");
		assertThat(answer.getBody()).contains("\"member\":\"text");
	}

	@Test
	default void a_refusal_of_broken_json_is_400_and_of_an_unknown_address_404() {
		assertProblem(post("{", UUID.randomUUID().toString()), 400, "request.malformed-json");
		assertProblem(exchange(HttpMethod.GET, "/api/v1/nothing", null, signedIn()), 404, "request.unknown-address");
	}

}
