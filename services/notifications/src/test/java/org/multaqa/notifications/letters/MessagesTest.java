package org.multaqa.notifications.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.testkit.MessageFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The same messages in all four languages, and one for every refusal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

	private static final Pattern CODE = Pattern
		.compile("(?:new RuleViolation|RuleViolation\\.\\w+)\\(\\s*\"([a-z.-]+)\"");

	@ParameterizedTest
	@ValueSource(strings = { "problems", "letters" })
	void every_language_has_the_same_keys_and_placeholders(String folder) {
		new MessageFiles(folder + "/notifications").assertAlikeInAllLanguages();
	}

	@Test
	void every_refusal_has_a_message() throws Exception {
		var codes = new TreeSet<String>();
		try (var files = Files.walk(Path.of("src/main/java"))) {
			files.filter((file) -> file.toString().endsWith(".java"))
				.forEach((file) -> CODE.matcher(read(file))
					.results()
					.forEach((found) -> codes.add("problem." + found.group(1))));
		}

		assertThat(codes).isNotEmpty();
		assertThat(new MessageFiles("problems/notifications").in("en").keySet()).containsAll(codes);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
