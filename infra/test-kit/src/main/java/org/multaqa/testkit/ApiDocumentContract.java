package org.multaqa.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.kit.web.StrictJson;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ApiDocument.Operation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What must be true of the description of every API, asked of the running service.
 */
public interface ApiDocumentContract {

	String service();

	int port();

	/** Where the service describes itself. */
	int managementPort();

	/**
	 * A token of somebody who may do this.
	 * @param operation its name, for instance {@code meetings-plan}
	 */
	String tokenFor(String operation);

	/** What stands in addresses, by the name of the variable. */
	Map<String, String> names();

	/** What stands in the headers of every request beside the token. */
	default Map<String, String> headers() {
		return Map.of();
	}

	@Test
	default void is_committed_as_the_service_says_it() {
		ApiDocument.assertPublished(service(), managementPort());
	}

	@Test
	default void names_every_operation_once_and_says_what_it_does() {
		var operations = ApiDocument.of(service()).operations().toList();

		assertThat(operations).extracting(Operation::id).doesNotHaveDuplicates();
		assertThat(operations).allSatisfy((operation) -> {
			assertThat(operation.json().path("summary").asString("")).as("summary of %s", operation).isNotEmpty();
			assertThat(operation.json().path("tags").isEmpty()).as("no tag on %s", operation).isFalse();
		});
	}

	@TestFactory
	default Stream<DynamicTest> has_an_example_for_each_body_that_fits_its_schema() {
		var document = ApiDocument.of(service());
		return document.operations()
			.flatMap((operation) -> operation.bodies().map((content) -> DynamicTest.dynamicTest(operation.id(), () -> {
				assertThat(content.getValue().has("example")).isTrue();
				if (content.getKey().endsWith("json")) {
					assertThat(document.faults(content.getValue().path("schema"), content.getValue().path("example")))
						.isEmpty();
				}
			})));
	}

	@TestFactory
	default Stream<DynamicTest> has_examples_that_the_service_understands() {
		var document = ApiDocument.of(service());
		return document.operations()
			.flatMap((operation) -> operation.bodies().map((content) -> DynamicTest.dynamicTest(operation.id(), () -> {
				var answer = send(operation, content.getKey(), content.getValue().path("example"));
				assertThat(answer.status()).as(answer.body()).isNotIn(400, 401, 403, 415, 428).isLessThan(500);
				if (answer.status() >= 400) {
					assertThat(ModelJson.mapper().readTree(answer.body()).path("code").asString())
						.doesNotStartWith("request.");
				}
				document.assertDescribes(operation.method(), filled(operation.path()), answer.status(), answer.body());
			})));
	}

	@TestFactory
	default Stream<DynamicTest> knows_what_is_called_by_its_interfaces() {
		var document = ApiDocument.of(service());
		return calls().map((call) -> DynamicTest.dynamicTest(call.toString(),
				() -> assertThat(operations(document, call)).as("operations at %s", call).hasSize(1)));
	}

	@TestFactory
	default Stream<DynamicTest> has_requests_that_are_written_as_they_are_read() {
		var document = ApiDocument.of(service());
		var written = ModelJson.mapper();
		var read = StrictJson.of(written);
		return calls().flatMap((call) -> call.request().stream().map((type) -> {
			var request = written.getTypeFactory().constructType(type);
			return DynamicTest.dynamicTest(call.toString(), () -> {
				Object example = read.readValue(example(document, call), request);
				assertThat(Stream.of(example, Filled.of(example)))
					.allSatisfy((sent) -> assertThat(read.<Object>readValue(written.writeValueAsString(sent), request))
						.isEqualTo(sent));
			});
		}));
	}

	@TestFactory
	default Stream<DynamicTest> takes_no_words_that_break_turn_or_hide_in_any_member() {
		var document = ApiDocument.of(service());
		var written = ModelJson.mapper();
		var read = StrictJson.of(written);
		return calls().flatMap((call) -> call.request().stream().map((type) -> {
			var request = written.getTypeFactory().constructType(type);
			return DynamicTest.dynamicTest(call.toString(), () -> {
				JsonNode filled = written.valueToTree(Filled.of(read.readValue(example(document, call), request)));
				assertThat(BadWords.in(filled, BadWords.ALL, false))
					.allSatisfy((bad) -> assertThatExceptionOfType(DatabindException.class)
						.isThrownBy(() -> read.<Object>treeToValue(bad, request)));
			});
		}));
	}

	@TestFactory
	default Stream<DynamicTest> refuses_such_words_by_a_code() {
		var document = ApiDocument.of(service());
		return document.operations()
			.flatMap((operation) -> operation.bodies()
				.filter((content) -> content.getValue().path("schema").has("$ref"))
				.map((content) -> DynamicTest.dynamicTest(operation.id(), () -> {
					var example = content.getValue().path("example");
					assertThat(BadWords.in(example, List.of("a\uD800\u0000b"), true)).allSatisfy((bad) -> {
						var answer = ask(operation.method(), filled(operation.path()), tokenFor(operation.id()),
								"\"0\"", content.getKey(), bad.toString().replace("\uD800", "\\uD800"));
						assertThat(answer.status()).as(answer.body()).isIn(400, 422);
						assertThat(ModelJson.mapper().readTree(answer.body()).path("code").asString())
							.matches("(text|request|account)\\..*");
					});
				})));
	}

	@TestFactory
	default Stream<DynamicTest> withstands_whatever_is_sent() {
		return new ApiFuzzer(this).tests();
	}

	private Stream<ApiCall> calls() {
		return ApiCall.to(service());
	}

	private static List<Operation> operations(ApiDocument document, ApiCall call) {
		return document.operations()
			.filter((operation) -> operation.method().equals(call.method())
					&& ApiAddress.withoutNames(operation.path()).equals(ApiAddress.withoutNames(call.path())))
			.toList();
	}

	private static String example(ApiDocument document, ApiCall call) {
		return operations(document, call).getFirst()
			.bodies()
			.map((content) -> content.getValue().path("example").toString())
			.findFirst()
			.orElseThrow();
	}

	@TestFactory
	default Stream<DynamicTest> says_of_what_it_answers_and_how() {
		var document = ApiDocument.of(service());
		return document.operations()
			.filter((operation) -> operation.method().equals("GET"))
			.map((operation) -> DynamicTest.dynamicTest(operation.id(), () -> {
				var answer = ask(operation.method(), filled(operation.path()), tokenFor(operation.id()), null, null,
						null);
				assertThat(answer.status()).isLessThan(500);
				document.assertDescribes(operation.method(), filled(operation.path()), answer.status(), answer.body());
			}));
	}

	private Answer send(Operation operation, String type, JsonNode example) {
		String token = tokenFor(operation.id());
		String path = filled(operation.path());
		@Nullable String version = operation.needsVersion() ? versionOf(path, token)
				: operation.method().equals("PUT") ? ask("GET", path, token, null, null, null).etag() : null;
		return ask(operation.method(), path, token, version, type,
				example.isString() ? example.asString() : example.toString());
	}

	/** The thing itself, or what it is a part of, tells its version. */
	private String versionOf(String path, String token) {
		for (String thing = path; !thing.isEmpty(); thing = thing.substring(0, thing.lastIndexOf('/'))) {
			@Nullable String etag = ask("GET", thing, token, null, null, null).etag();
			if (etag != null) {
				return etag;
			}
		}
		throw new AssertionError("nothing tells the version of " + path);
	}

	private Answer ask(String method, String path, String token, @Nullable String version, @Nullable String type,
			@Nullable String body) {
		var request = Api.HTTP.method(HttpMethod.valueOf(method))
			.uri("http://localhost:" + port() + path)
			.headers((all) -> headers().forEach(all::set))
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
		if (version != null) {
			request.header(HttpHeaders.IF_MATCH, version);
		}
		if (type != null && body != null) {
			request.contentType(MediaType.parseMediaType(type)).body(body.getBytes(StandardCharsets.UTF_8));
		}
		return request.exchangeForRequiredValue((sent, answer) -> new Answer(answer.getStatusCode().value(),
				answer.getHeaders().getETag(), new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8)));
	}

	private String filled(String path) {
		String filled = path;
		for (var name : names().entrySet()) {
			filled = filled.replace("{" + name.getKey() + "}", name.getValue());
		}
		assertThat(filled).doesNotContain("{");
		return filled;
	}

	/**
	 * What came back.
	 *
	 * @param etag the version, or absent
	 */
	record Answer(int status, @Nullable String etag, String body) {

	}

}
