package org.multaqa.notifications.letters;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same words in all four languages, and words for every refusal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

	private static final Pattern CODE = Pattern
		.compile("(?:new RuleViolation|RuleViolation\\.\\w+)\\(\\s*\"([a-z.-]+)\"");

	@ParameterizedTest
	@CsvSource({ "problems, ar", "problems, fr", "problems, es", "letters, ar", "letters, fr", "letters, es" })
	void every_language_has_the_same_keys_and_placeholders(String folder, String language) throws Exception {
		var english = words(folder, "en");
		var other = words(folder, language);

		assertThat(other.keySet()).isEqualTo(english.keySet());
		for (String key : english.stringPropertyNames()) {
			assertThat(new MessageFormat(other.getProperty(key)).getArgumentNames()).as(key)
				.isEqualTo(new MessageFormat(english.getProperty(key)).getArgumentNames());
		}
	}

	@Test
	void every_refusal_has_words() throws Exception {
		var codes = new TreeSet<String>();
		try (var files = Files.walk(Path.of("src/main/java"))) {
			files.filter((file) -> file.toString().endsWith(".java"))
				.forEach((file) -> CODE.matcher(read(file))
					.results()
					.forEach((found) -> codes.add("problem." + found.group(1))));
		}

		assertThat(codes).isNotEmpty();
		assertThat(words("problems", "en").keySet()).containsAll(codes);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties words(String folder, String language) throws IOException {
		var words = new Properties();
		try (var file = WordsTest.class
			.getResourceAsStream("/" + folder + "/notifications_" + language + ".properties")) {
			words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		return words;
	}

}
