package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The launcher as {@code ./multaqa} starts it: in a JVM of its own, with the classes of
 * this build.
 */
final class LauncherProcess {

	/** Like the JVM of the tests, it does not verify what javac has just written. */
	private static final List<String> JAVA = List.of("-Xmx448m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote", "--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow", "-Dorg.springframework.boot.logging.LoggingSystem=none",
			"-Dspring.aot.enabled=true");

	private LauncherProcess() {
	}

	/**
	 * What starts it.
	 * @param folder for {@code log.txt}, and for {@code said.txt}: what it says on its
	 * screen
	 * @param options of the JVM beside those that every one has
	 * @param arguments as behind {@code ./multaqa}
	 */
	static ProcessBuilder of(Path folder, List<String> options, String... arguments) {
		var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
		command.addAll(JAVA);
		command.addAll(options);
		command.addAll(List.of("-Dmultaqa.log=" + folder.resolve("log.txt"), "-cp",
				System.getProperty("java.class.path"), Launcher.class.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("said.txt").toFile());
	}

	/** The same, begun. */
	static Process start(Path folder, String... arguments) throws IOException {
		return of(folder, List.of(), arguments).start();
	}

}
