package org.multaqa.roadmap.application;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;

/**
 * The commands by which readers take the hashes of an edition again, as
 * {@code docs/decisions/roadmap-content-hash.md} writes them, run by a shell.
 */
public final class DocumentedCommands {

	private static final Path PAGE = Path.of("..", "..", "docs", "decisions", "roadmap-content-hash.md");

	private static final Pattern COMMAND = Pattern.compile("(?m)^(jq .+ edition\\.json \\| sha256sum) +# (.+)$");

	private DocumentedCommands() {
	}

	/** By what they are for, for instance {@code contentHash, third form}. */
	public static SequencedMap<String, String> all() {
		try {
			var commands = new LinkedHashMap<String, String>();
			COMMAND.matcher(Files.readString(PAGE))
				.results()
				.forEach((found) -> commands.put(found.group(2), found.group(1)));
			return commands;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What one of them prints of an edition. Where the tools are not installed the test
	 * is skipped, and says so.
	 * @param purpose what it is for
	 * @param edition its bytes
	 * @param folder where to put them
	 */
	public static String run(String purpose, byte[] edition, Path folder) {
		for (String tool : new String[] { "jq", "sha256sum" }) {
			Assumptions.assumeTrue(isInstalled(tool),
					tool + " is not installed here: the documented command of " + purpose + " was not run");
		}
		String command = all().get(purpose);
		if (command == null) {
			throw new IllegalArgumentException(PAGE + " tells no command of " + purpose + " but of " + all().keySet());
		}
		try {
			Files.write(folder.resolve("edition.json"), edition);
			return started(folder, command).split(" ")[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isInstalled(String tool) {
		return Pattern.compile(Pattern.quote(File.pathSeparator))
			.splitAsStream(System.getenv().getOrDefault("PATH", ""))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, tool)));
	}

	private static String started(Path folder, String command) throws IOException {
		var process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile())
			.redirectErrorStream(true)
			.start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
