package org.multaqa.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.model.PersonId;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole platform as a process that is killed, and started again on the same folder.
 */
final class KilledPlatform implements AutoCloseable {

	static final String MEETING = "andes-2026";

	static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Ports ports = Ports.free();

	private final LaptopTokens tokens = new LaptopTokens(this.ports.url("identity"), "unused");

	private final Path folder;

	private @Nullable Process process;

	final Gateway gateway = new Gateway(URI.create(this.ports.url("portal")));

	KilledPlatform(Path folder) {
		this.folder = folder;
	}

	/** Starts it, and waits until it is ready. */
	void start() throws IOException {
		var started = LauncherProcess.start(this.folder, "up", "--port", Integer.toString(this.ports.first()), "--data",
				this.folder.resolve("data").toString(), "--seeds", Path.of("..", "..", "seeds", MEETING).toString());
		this.process = started;
		await("ready").atMost(PATIENCE)
			.pollInterval(200, TimeUnit.MILLISECONDS)
			.until(() -> !started.isAlive() || said().contains("Multaqa is ready"));
		assertThat(started.isAlive()).as(said()).isTrue();
	}

	/** As {@code kill -9} does. */
	void kill() throws InterruptedException {
		if (this.process != null) {
			this.process.destroyForcibly().waitFor();
		}
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

	String tokenOf(String person) {
		return this.tokens.ofPerson(new PersonId(person));
	}

	JsonNode get(String path, String token) {
		var answer = this.gateway.get(path, token);
		assertThat(answer.isSuccess()).as(path + " " + answer).isTrue();
		return answer.json();
	}

	private String said() throws IOException {
		Path file = this.folder.resolve("said.txt");
		return Files.exists(file) ? Files.readString(file) : "";
	}

}
