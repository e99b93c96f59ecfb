package org.multaqa.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@link Infrastructure} in a process of its own, which can be killed. */
final class InfrastructureProcess implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("ready kafka=(\\S+) mongo=(\\S+) .*");

	private final Process process;

	private final String kafka;

	private final String mongo;

	private InfrastructureProcess(Process process, String kafka, String mongo) {
		this.process = process;
		this.kafka = kafka;
		this.mongo = mongo;
	}

	static InfrastructureProcess start(Path folder) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				"-Dmultaqa.data=" + folder, "-Dmultaqa.kafka.port=0", "-Dmultaqa.mongo.port=0",
				Infrastructure.class.getName())
			.redirectErrorStream(true)
			.start();
		List<String> lines = new ArrayList<>();
		BufferedReader output = process.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher ready = READY.matcher(line);
			if (ready.matches()) {
				Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {
				}));
				return new InfrastructureProcess(process, ready.group(1), ready.group(2));
			}
			lines.add(line);
		}
		throw new IllegalStateException("The infrastructure did not start: " + lines);
	}

	String kafka() {
		return this.kafka;
	}

	String mongo() {
		return this.mongo;
	}

	long pid() {
		return this.process.pid();
	}

	/** {@code kill -9}. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
