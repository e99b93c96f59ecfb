package org.multaqa.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Kafka's own console consumer in a process of its own, as {@code
 * kafka-console-consumer.sh} starts it: nothing of ours is on its class path.
 */
final class ConsoleConsumer {

	private static final Pattern JARS_OF_KAFKA = Pattern
		.compile("(kafka-(tools|clients|server-common)|jopt-simple|slf4j-api)-[0-9.]+\\.jar");

	/** Until a topic that says less than it should is given up. */
	private static final int PATIENCE_MILLIS = 60_000;

	private final Process process;

	private ConsoleConsumer(Process process) {
		this.process = process;
	}

	/**
	 * Begins to print a topic from its beginning.
	 * @param kafka bootstrap servers
	 * @param topic its name
	 * @param records how many there are
	 * @return still printing
	 */
	static ConsoleConsumer start(String kafka, String topic, long records) {
		var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx64m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", jarsOfKafka(),
				"org.apache.kafka.tools.consumer.ConsoleConsumer"));
		command.addAll(List.of("--bootstrap-server", kafka, "--topic", topic, "--from-beginning", //
				"--formatter-property", "print.headers=true", "--formatter-property", "print.key=true", //
				"--max-messages", Long.toString(records), "--timeout-ms", Integer.toString(PATIENCE_MILLIS)));
		try {
			return new ConsoleConsumer(
					new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it has printed all.
	 * @return what it printed
	 */
	List<PrintedRecord> printed() {
		try (var lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			return lines.lines().map(PrintedRecord::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.process.destroyForcibly();
		}
	}

	private static String jarsOfKafka() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> JARS_OF_KAFKA.matcher(new File(entry).getName()).matches())
			.collect(Collectors.joining(File.pathSeparator));
	}

}
