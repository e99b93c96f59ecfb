package org.multaqa.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/** What infra/docker/secrets.sh makes. */
final class ComposeSecrets {

	private static final Path SCRIPT = Path.of("..", "..", "infra", "docker", "secrets.sh");

	private ComposeSecrets() {
	}

	/**
	 * Runs it.
	 * @return what stands in {@code .env} afterwards
	 */
	static Map<String, String> in(Path folder) throws Exception {
		var script = new ProcessBuilder("bash", SCRIPT.toString(), folder.toString()).inheritIO().start();
		assertThat(script.waitFor()).isZero();
		var secrets = new TreeMap<String, String>();
		Files.readAllLines(folder.resolve(".env"))
			.forEach((line) -> secrets.put(line.split("=", 2)[0], line.split("=", 2)[1]));
		return secrets;
	}

}
