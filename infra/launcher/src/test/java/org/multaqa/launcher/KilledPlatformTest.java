package org.multaqa.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Nothing that was acknowledged is lost when the process is killed, and nothing is there
 * twice.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class KilledPlatformTest {

	private static final String MEETING = "andes-2026";

	private static final PersonId DELEGATE = new PersonId("davi-remo");

	private static final PersonId ORGANISER = new PersonId("alba-prologo");

	private static final int ENOUGH = 40;

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Ports ports = Ports.free();

	private final Gateway gateway = new Gateway(URI.create(this.ports.url("portal")));

	private final LaptopTokens tokens = new LaptopTokens(this.ports.url("identity"), LaptopPlatform.ACCOUNTS_SECRET);

	@Test
	void keeps_every_acknowledged_recommendation_once(@TempDir Path folder) throws Exception {
		Set<String> acknowledged = ConcurrentHashMap.newKeySet();
		var first = up(folder);
		try (var writers = Executors.newFixedThreadPool(2)) {
			awaitReady(first, folder);
			String token = this.tokens.ofPerson(DELEGATE);
			for (int writer = 0; writer < 2; writer++) {
				String name = "w" + writer;
				writers.execute(() -> submitUntilKilled(name, token, acknowledged));
			}
			await("some are acknowledged").atMost(PATIENCE).until(() -> acknowledged.size() >= ENOUGH);
			// the read models are being built anew when it happens, too
			assertThat(beginRebuild(this.tokens.ofPerson(ORGANISER))).isTrue();
			first.destroyForcibly().waitFor();
		}
		finally {
			first.destroyForcibly();
		}

		var second = up(folder);
		try {
			awaitReady(second, folder);
			String token = this.tokens.ofPerson(DELEGATE);
			var stored = get("/api/v1/meetings/" + MEETING + "/recommendations", token).findValuesAsString("id");
			assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
			String organiser = this.tokens.ofPerson(ORGANISER);
			await("the read models have them all").atMost(PATIENCE)
				.until(() -> acknowledged.stream().allMatch((id) -> isTraced(id, organiser)));
			assertThat(get("/api/v1/read-models/check", organiser).path("equal").asBoolean(false)).isTrue();
			assertThat(get("/api/v1/journal", organiser).path("gaps").toString()).isIn("0", "[]");
		}
		finally {
			second.destroyForcibly().waitFor();
		}
	}

	private void submitUntilKilled(String name, String token, Set<String> acknowledged) {
		for (int number = 1;; number++) {
			String id = "kill-" + name + "-" + number;
			try {
				var drafted = this.gateway.call("POST", "/api/v1/meetings/" + MEETING + "/recommendations", token,
						Map.of("Idempotency-Key", id), draft(id));
				var submitted = drafted.isSuccess() ? this.gateway.call("POST",
						"/api/v1/recommendations/" + id + "/submission", token, Map.of(), null) : drafted;
				if (submitted.isSuccess()) {
					acknowledged.add(id);
				}
			}
			catch (java.io.UncheckedIOException ex) {
				return; // the platform is gone
			}
		}
	}

	private static String draft(String id) {
		return ModelJson.mapper()
			.writeValueAsString(Map.of("id", id, "office", "rio", "authentic", "pt", "title", Map.of("pt", id), "text",
					Map.of("pt", "Recomendamos " + id), "citations", List.of(Map.of("output", "andes-o-dry-season",
							"quote", "tres pueblos pasan cuatro meses sin un libro nuevo"))));
	}

	private boolean beginRebuild(String token) {
		return this.gateway.call("POST", "/api/v1/read-models/rebuild", token, Map.of(), null).isSuccess();
	}

	private boolean isTraced(String id, String token) {
		return this.gateway.get("/api/v1/trace/recommendations/" + id, token).isSuccess();
	}

	private JsonNode get(String path, String token) {
		var answer = this.gateway.get(path, token);
		assertThat(answer.isSuccess()).as(path + " " + answer).isTrue();
		return answer.json();
	}

	private Process up(Path folder) throws IOException {
		return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx448m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "-Dmultaqa.log=" + folder.resolve("log.txt"),
				"-Dorg.springframework.boot.logging.LoggingSystem=none", "-Dspring.aot.enabled=true", "-cp",
				System.getProperty("java.class.path"), Launcher.class.getName(), "up", "--port",
				Integer.toString(this.ports.first()), "--data", folder.resolve("data").toString(), "--seeds",
				Path.of("..", "..", "seeds", MEETING).toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("said.txt").toFile())
			.start();
	}

	private static void awaitReady(Process process, Path folder) throws IOException {
		await("ready").atMost(PATIENCE)
			.pollInterval(200, TimeUnit.MILLISECONDS)
			.until(() -> !process.isAlive() || said(folder).contains("Multaqa is ready"));
		assertThat(process.isAlive()).as(said(folder)).isTrue();
	}

	private static String said(Path folder) throws IOException {
		Path file = folder.resolve("said.txt");
		return Files.exists(file) ? Files.readString(file) : "";
	}

}
