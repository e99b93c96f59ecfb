package org.multaqa.roadmap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.web.Messages;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");

	/** A refusal in our sources: the only strings of this form. */
	private static final Pattern CODE = Pattern
		.compile("\"((?:roadmap|initiative|milestone|consultation|comment|approval|edition|meeting|text)\\.[a-z-]+)\"");

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

	@Test
	void there_are_words_for_exactly_the_refusals_of_the_code() throws IOException {
		assertThat(words("ar").stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(codes().stream().map((code) -> "problem." + code).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void every_sentence_can_be_said(String language) throws IOException {
		var messages = new Messages("problems/roadmap");
		var names = List.of("africa", "lac");
		for (String key : words(language).stringPropertyNames()) {
			Object first = (key.endsWith("too-long") || key.endsWith("too-many")) ? 200 : names;

			assertThat(messages.getMessage(key, new Object[] { first, 2 }, Locale.forLanguageTag(language))).as(key)
				.isNotBlank()
				.doesNotContain("{", "}");
		}
	}

	private static Set<String> codes() throws IOException {
		var codes = new TreeSet<String>();
		for (String module : List.of("", "../roadmap-api/", "../registration-api/")) {
			try (var sources = Files.walk(Path.of(module + "src/main/java"))) {
				for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
					codes.addAll(CODE.matcher(Files.readString(source))
						.results()
						.map((found) -> found.group(1))
						.collect(Collectors.toSet()));
				}
			}
		}
		return codes;
	}

	private static Set<String> placeholders(String pattern) {
		return new TreeSet<>(PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).toList());
	}

	private static Properties words(String language) throws IOException {
		var words = new Properties();
		var file = WordsTest.class.getResourceAsStream("/problems/roadmap_" + language + ".properties");
		assertThat(file).isNotNull();
		try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		return words;
	}

}
