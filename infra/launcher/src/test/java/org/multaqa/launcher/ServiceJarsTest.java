package org.multaqa.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.multaqa.embedded.Infrastructure;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.model.ModelJson;
import org.multaqa.registration.api.InvitationLinkApi;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every jar as a container runs it: by itself, told only what docker-compose.yml tells
 * it, with nothing of the launcher's in reach.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class ServiceJarsTest {

	private static final int STARTED_AT_ONCE = 3;

	/**
	 * What each answers, asked through the portal by a program that may only open
	 * accounts.
	 */
	private static final Map<String, String> ANSWERS = Map.of("/api/v1/accounts/nobody", "404 account.unknown",
			"/api/v1/meetings", "200 ", "/api/v1/meetings/nowhere/programme", "404 meeting.unknown",
			"/api/v1/recommendations/nothing", "404 recommendation.unknown", "/api/v1/roadmaps/nothing",
			"404 roadmap.unknown", "/api/v1/preferences/nobody", "403 preferences.not-yours", "/api/v1/journal",
			"200 ");

	private final Ports ports = Ports.free();

	private final Compose compose = new Compose(Path.of("..", "..", "docker-compose.yml"));

	@TempDir
	Path ofSecrets;

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void each_starts_alone_and_is_well_and_answers_and_stops_when_asked(@TempDir Path folder) throws Exception {
		var jars = PackagedServices.ofThisBuild();
		var services = new ArrayList<OwnProcess>();
		try (var infrastructure = infrastructure(folder)) {
			infrastructure.await(() -> infrastructure.said().contains("ready kafka="));
			for (String service : Ports.SERVICES) {
				services.add(OwnProcess.start(service, folder.resolve(service + ".log"), environment(service),
						List.of("-jar", jars.of(service).toString())));
				if (services.size() >= STARTED_AT_ONCE) {
					awaitHealth(services, services.size() - STARTED_AT_ONCE);
				}
			}
			for (int each = 0; each < services.size(); each++) {
				awaitHealth(services, each);
			}

			assertDockerFindsThemWell();
			String token = new LaptopTokens(this.ports.url("identity"), LaptopSecrets.in(this.ofSecrets).ofAccounts())
				.ofAccounts();
			var portal = new Gateway(URI.create(this.ports.url("portal")));
			assertTheyAnswer(portal, token);
			assertThePortalLeadsToAllThatTheyDescribe(portal, token);
			assertThereIsNoShortcut();

			services.forEach(OwnProcess::stop);
			assertThat(services).allMatch(OwnProcess::awaitEnd);
		}
		finally {
			services.forEach(OwnProcess::kill);
		}
	}

	private void awaitHealth(List<OwnProcess> services, int number) {
		services.get(number).awaitHealth(this.ports.managementUrl(Ports.SERVICES.get(number)));
	}

	private void assertDockerFindsThemWell() throws Exception {
		for (String service : Ports.SERVICES) {
			var check = new ProcessBuilder(this.compose.healthCheck(service)).redirectErrorStream(true)
				.redirectOutput(Redirect.DISCARD);
			check.environment().putAll(environment(service));
			assertThat(check.start().waitFor()).as(service).isZero();
		}
	}

	/**
	 * Where another service answers, it knows no such address. What the portal describes
	 * is its own; to the doors that take a personal link in place of a token it does not
	 * lead.
	 */
	private void assertThePortalLeadsToAllThatTheyDescribe(Gateway portal, String token) throws Exception {
		var softly = new SoftAssertions();
		for (String service : Ports.SERVICES) {
			var described = ask(HttpRequest.newBuilder(URI.create(this.ports.managementUrl(service) + "/v3/api-docs")));
			var paths = ModelJson.mapper().readTree(described.body()).path("paths").propertyNames();
			assertThat(paths).as(service).isNotEmpty();
			for (String path : service.equals("portal") ? List.<String>of() : paths) {
				var said = portal.get(path.replace("{number}", "1").replaceAll("\\{[^}]+}", "nothing"), token);
				if (path.startsWith(InvitationLinkApi.PATH)) {
					softly.assertThat(said.code()).as(path).isEqualTo("request.unknown-address");
				}
				else {
					softly.assertThat(said.code())
						.as(service + " " + path)
						.isNotIn("request.unknown-address", "platform.away");
				}
			}
		}
		softly.assertAll();
	}

	/**
	 * With a token of identity, whose name in it is none by which it can be reached here.
	 */
	private void assertTheyAnswer(Gateway portal, String token) {
		var softly = new SoftAssertions();
		ANSWERS.forEach((path, answer) -> {
			var said = portal.get(path, token);
			softly.assertThat(said.status() + " " + said.code()).as(path).isEqualTo(answer);
			softly.assertThat(portal.get(path, null).status()).as(path + " without a token").isEqualTo(401);
		});
		softly.assertAll();
	}

	/** Like any page that is none, it leads to the page for signing in by mail. */
	private void assertThereIsNoShortcut() throws Exception {
		String identity = this.ports.url("identity");
		var token = ask(HttpRequest.newBuilder(URI.create(identity + "/laptop/tokens"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"person\":\"layan-fihris\"}")));
		var people = ask(HttpRequest.newBuilder(URI.create(identity + "/laptop/people")));

		assertThat(List.of(token, people)).allSatisfy((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
			assertThat(answer.body()).isEmpty();
		});
	}

	private OwnProcess infrastructure(Path folder) {
		return OwnProcess.start("infrastructure", folder.resolve("infrastructure.log"), Map.of(),
				List.of("-cp", System.getProperty("java.class.path"), "-Dmultaqa.log=" + folder.resolve("kafka.log"),
						"-Dmultaqa.data=" + folder.resolve("data"), "-Dmultaqa.kafka.port=" + this.ports.kafka(),
						"-Dmultaqa.mongo.port=" + this.ports.store(), Infrastructure.class.getName()));
	}

	/**
	 * As in the container, with the addresses of this computer instead of Docker's, and
	 * without TLS: the broker and the store here have none.
	 */
	private Map<String, String> environment(String service) {
		var here = new HashMap<String, String>();
		here.put("kafka:9092", "localhost:" + this.ports.kafka());
		here.put("mail", "localhost");
		here.put("1025", Integer.toString(this.ports.smtp()));
		for (String each : Ports.SERVICES) {
			String port = this.compose.environment(each).get("SERVER_PORT");
			here.put("http://" + each + ":" + port, this.ports.url(each));
			here.put(port, Integer.toString(this.ports.of(each)));
			String management = this.compose.environment(each).get("MANAGEMENT_PORT");
			here.put("http://" + each + ":" + management, this.ports.managementUrl(each));
			here.put(management, Integer.toString(this.ports.managementOf(each)));
		}
		var environment = new TreeMap<>(this.compose.environment(service));
		environment.replaceAll((name, value) -> here.getOrDefault(value, value));
		environment.computeIfPresent("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
				(name, value) -> value.replace("http://identity:8081", this.ports.url("identity")));
		environment.putAll(LaptopSecrets.in(this.ofSecrets).of(service));
		environment.put("MONGODB_URI", "mongodb://localhost:" + this.ports.store());
		environment.put("KAFKA_PROTOCOL", "PLAINTEXT");
		environment.put("KAFKA_CA", "");
		environment.keySet().removeAll(Compose.TLS_OF_STORE);
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		environment.put("MANAGEMENT_ADDRESS", "127.0.0.1");
		return environment;
	}

	private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

}
