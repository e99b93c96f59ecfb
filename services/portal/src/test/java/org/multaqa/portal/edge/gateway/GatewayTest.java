package org.multaqa.portal.edge.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.TestTokens;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatewayTest {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "/meetings,registration", "/meetings/doha,registration", "/meetings/doha/delegations,registration",
			"/meetings/doha/rooms,sessions", "/meetings/doha/sessions/s-1/placement,sessions",
			"/meetings/doha/programme,sessions", "/meetings/doha/releases/2,sessions",
			"/meetings/doha/planning-rules,sessions", "/meetings/doha/people/noura/presence,sessions",
			"/workshops/s-1/outputs,sessions", "/outputs/o-1,sessions",
			"/meetings/doha/recommendations,recommendations", "/recommendations/r-1/positions/mena,recommendations",
			"/meetings/doha/roadmaps,roadmap", "/roadmaps/x/editions/1.0,roadmap", "/accounts/p-1,identity",
			"/deliveries,notifications", "/offices/mena,registration", "/me/memberships,registration" })
	void each_path_has_its_service(String path, String service) {
		var parser = new PathPatternParser();
		var first = ServiceAddresses.ROUTES.stream()
			.filter((route) -> route.patterns()
				.stream()
				.anyMatch((pattern) -> parser.parse(pattern).matches(PathContainer.parsePath(path))))
			.findFirst();

		assertThat(first.map(ServiceAddresses.Route::service)).contains(service);
	}

	@Test
	void a_request_passes_as_it_is_and_so_does_its_answer() throws Exception {
		Around.ELSEWHERE.tell(new Told(201, "{\"id\":\"r-1\"}",
				Map.of("Location", "/api/v1/recommendations/r-1", "ETag", "\"3\"", "Multaqa-Sequence", "3")));
		String token = TestTokens.token("noura", "doha:head:mena");

		var answer = send("POST", "/api/v1/meetings/doha/recommendations?x=1", "{\"a\":1}", "Authorization",
				"Bearer " + token, "Idempotency-Key", "k-1", "If-Match", "\"2\"", "Accept-Language", "fr", "Cookie",
				"MULTAQA_PORTAL=secret");

		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
		assertThat(answer.headers().firstValue("Location")).contains("/api/v1/recommendations/r-1");
		assertThat(answer.headers().firstValue("Multaqa-Sequence")).contains("3");
		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.path()).isEqualTo("/api/v1/meetings/doha/recommendations?x=1");
		assertThat(asked.body()).isEqualTo("{\"a\":1}");
		assertThat(asked.header("Authorization")).isEqualTo("Bearer " + token);
		assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
		assertThat(asked.header("If-Match")).isEqualTo("\"2\"");
		assertThat(asked.header("Accept-Language")).isEqualTo("fr");
		assertThat(asked.header("Cookie")).isEmpty();
	}

	@Test
	void a_refusal_of_a_service_passes_too() throws Exception {
		Around.ELSEWHERE
			.tell(new Told(409, "{\"status\":409,\"code\":\"workshop.not-open\",\"title\":\"No\"}", Map.of()));

		var answer = send("POST", "/api/v1/workshops/s-1/closing", "", "Authorization",
				"Bearer " + TestTokens.token("noura", "doha:head:mena"));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("workshop.not-open");
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
	}

	@Test
	void without_a_token_nobody_is_asked() throws Exception {
		Around.ELSEWHERE.tell(Told.done());

		var answer = send("GET", "/api/v1/meetings", "", "Accept-Language", "ar");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("actor.not-signed-in");
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
	}

	@Test
	void with_an_id_token_nobody_is_asked() throws Exception {
		Around.ELSEWHERE.tell(Told.done());
		String id = TestTokens.otherToken("noura", "JWT", (token) -> token.audience("portal"));

		var answer = send("GET", "/api/v1/meetings", "", "Authorization", "Bearer " + id);

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
	}

	@Test
	void what_is_too_large_goes_no_further() throws Exception {
		Around.ELSEWHERE.tell(Told.done());

		var answer = send("POST", "/api/v1/meetings", "x".repeat(10_500 * 1024 + 1), "Authorization",
				"Bearer " + TestTokens.token("noura"));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
	}

	@Test
	void an_unknown_address_of_the_api_is_a_problem() throws Exception {
		var answer = send("GET", "/api/v1/nonsense", "", "Authorization", "Bearer " + TestTokens.token("noura"),
				"Accept-Language", "en");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("request.unknown-address").contains("There is nothing at this address.");
	}

	@Test
	void the_journal_is_answered_here() throws Exception {
		Around.ELSEWHERE.tell(Told.done());

		var answer = send("GET", "/api/v1/journal", "", "Authorization", "Bearer " + TestTokens.token("noura"));

		assertThat(answer.body()).contains("\"gaps\":0");
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
	}

	private HttpResponse<String> send(String method, String path, String body, String... headers)
			throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "application/json")
			.headers(headers)
			.method(method,
					body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
