package org.multaqa.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemWordsTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void every_language_says_what_the_arabic_says(String language) throws IOException {
		var arabic = words("ar");
		var other = words(language);

		assertThat(other.stringPropertyNames()).isEqualTo(arabic.stringPropertyNames());
		for (String key : arabic.stringPropertyNames()) {
			assertThat(placeholders(other.getProperty(key))).as(key).isEqualTo(placeholders(arabic.getProperty(key)));
		}
	}

	private static Set<String> placeholders(String pattern) {
		return new TreeSet<>(PLACEHOLDER.matcher(pattern).results().map((found) -> found.group()).toList());
	}

	private static Properties words(String language) throws IOException {
		var words = new Properties();
		var file = ProblemWordsTest.class.getResourceAsStream("/problems/kit_" + language + ".properties");
		assertThat(file).isNotNull();
		try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		return words;
	}

}
