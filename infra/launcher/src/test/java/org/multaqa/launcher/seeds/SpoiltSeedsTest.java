package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.testkit.SpoiltFiles;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever becomes of a seed, it is read, or its faults are named, and soon. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoiltSeedsTest {

	private static final Path SEEDS = Path.of("..", "..", "seeds", "doha-2025");

	private static final Duration SOON = Duration.ofSeconds(60);

	@ParameterizedTest
	@ValueSource(strings = { "meeting.yaml", "refusals.yaml" })
	void is_read_or_refused(String name) throws IOException {
		byte[] good = Files.readAllBytes(SEEDS.resolve(name));

		assertTimeoutPreemptively(SOON, () -> SpoiltFiles.of(good).forEach((bytes) -> {
			String text = new String(bytes, StandardCharsets.UTF_8);
			try {
				SeedYaml.read(name, text, new Faults());
			}
			catch (RuntimeException ex) {
				throw new AssertionError(text, ex);
			}
		}));
	}

}
