package org.multaqa.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ApiDocument.Operation;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks everything that a description says may be asked, with something wrong each time:
 * the body, its type, the ids, the query or the headers. Nothing of it may fail in a
 * service, be refused without a code, tell of our insides, or leave anything behind.
 * {@code -Dmultaqa.fuzz.seed} says which chance, {@code -Dmultaqa.fuzz.rounds} how many
 * requests of each operation.
 */
final class ApiFuzzer {

	private static final long SEED = Long.getLong("multaqa.fuzz.seed", 20251207);

	private static final int ROUNDS = Integer.getInteger("multaqa.fuzz.rounds", 2);

	private static final Pattern INSIDES = Pattern.compile(
			"Exception|Error:|org\\.multaqa\\.|org\\.springframework|tools\\.jackson|java\\.(?:lang|util|time)|\\n\\s+at ");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final ApiDocumentContract api;

	private final ApiDocument document;

	ApiFuzzer(ApiDocumentContract api) {
		this.api = api;
		this.document = ApiDocument.of(api.service());
	}

	Stream<DynamicTest> tests() {
		return this.document.operations()
			.map((operation) -> DynamicTest.dynamicTest(operation.id(), () -> ask(operation)));
	}

	private void ask(Operation operation) {
		var random = new Random(SEED ^ operation.id().hashCode());
		String token = this.api.tokenFor(operation.id());
		var odd = new OddRequests(this.document, operation, this.api.names(), this.api.headers(), random);
		boolean reads = operation.method().equals("GET");
		var before = reads ? Map.<String, String>of() : StoredRows.whenCalm();
		for (int round = 0; round < ROUNDS; round++) {
			var asked = odd.next();
			String as = "%s, -Dmultaqa.fuzz.seed=%s, round %s: %s".formatted(this.api.service(), SEED, round, asked);
			var answer = send(asked, token);
			assertWellBehaved(asked.path(), answer, as);
			if (!reads && answer.statusCode() >= 400) {
				assertThat(StoredRows.now()).as(as).isEqualTo(before);
			}
			else if (!reads) {
				before = StoredRows.whenCalm();
			}
		}
	}

	private static void assertWellBehaved(String path, HttpResponse<byte[]> answer, String as) {
		String body = new String(answer.body(), StandardCharsets.UTF_8);
		assertThat(answer.statusCode()).as("%s answered %s", as, body).isLessThan(500);
		if (answer.statusCode() < 400) {
			return;
		}
		assertThat(body).as(as).doesNotContainPattern(INSIDES);
		if (!path.startsWith("/api/")) {
			return;
		}
		assertThat(answer.headers().firstValue("Content-Type").orElse(""))
			.as("%s answered %s %s", as, answer.statusCode(), body)
			.startsWith("application/problem+json");
		JsonNode problem = ModelJson.mapper().readTree(body);
		assertThat(problem.path("code").asString("")).as(as).matches("[a-z-]+(\\.[a-z0-9-]+)+");
		assertThat(problem.path("title").asString("")).as(as)
			.isNotBlank()
			.isNotEqualTo(problem.path("code").asString());
	}

	private HttpResponse<byte[]> send(OddRequests.Asked asked, String token) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.api.port() + asked.path()))
			.timeout(Duration.ofSeconds(20))
			.method(asked.method(), BodyPublishers.ofByteArray(asked.body()));
		asked.headers().forEach(request::setHeader);
		request.setHeader("Authorization", "Bearer " + token);
		try {
			return HTTP.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(asked.toString(), ex);
		}
	}

}
