package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.multaqa.launcher.seeds.Patience;
import org.slf4j.LoggerFactory;

/** A small JVM that this one has started, and that writes what it says into a file. */
final class OwnProcess implements AutoCloseable {

	private static final Duration TIME_TO_START = Duration.ofMinutes(3);

	/** As long as Docker waits between the request to stop and the kill. */
	private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

	private static final int LAST_LINES = 12;

	private final String name;

	private final Process process;

	private final Path log;

	private OwnProcess(String name, Process process, Path log) {
		this.name = name;
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts one.
	 * @param name what people call it
	 * @param log the file for all that it says
	 * @param variables of its environment
	 * @param arguments on the command line of Java, behind those of every process
	 * @return started, but not ready for anything
	 */
	static OwnProcess start(String name, Path log, Map<String, String> variables, List<String> arguments) {
		var command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms192m", "-Xmx192m",
						"-Xmn80m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(arguments);
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(variables);
		try {
			return new OwnProcess(name, builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it is ready.
	 * @param ready asked again and again
	 * @throws IllegalStateException if it ends before, or is not ready in three minutes
	 */
	void await(BooleanSupplier ready) {
		var patience = new Patience(TIME_TO_START);
		while (!ready.getAsBoolean()) {
			if (!this.process.isAlive() || patience.isOver()) {
				throw new IllegalStateException(
						this.name + " did not start; the end of " + this.log + ":\n" + String.join("\n", lastLines()));
			}
			patience.pause();
		}
	}

	/**
	 * Waits until a service is well.
	 * @param url of the service
	 */
	void awaitHealth(String url) {
		try (var health = new HealthEndpoint(url)) {
			await(health::isUp);
		}
	}

	String said() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> lastLines() {
		var lines = said().lines().toList();
		return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
	}

	/** Asks it to stop, as a container is asked. */
	void stop() {
		this.process.destroy();
	}

	/** Ends it at once. */
	void kill() {
		this.process.destroyForcibly();
	}

	/**
	 * Waits for its end, and ends it if that takes too long.
	 * @return whether it stopped when it was asked to
	 */
	boolean awaitEnd() {
		try {
			if (this.process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
				return true;
			}
			LoggerFactory.getLogger(OwnProcess.class)
				.warn("{} did not stop within {} s", this.name, TIME_TO_STOP.toSeconds());
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		return false;
	}

	@Override
	public void close() {
		stop();
		awaitEnd();
	}

}
