package org.multaqa.testkit;

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

/** The words for the refusals of a service: for each, and in every language the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class WordsContract {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");

	/** What every service asks of a meeting. */
	private static final String MEETING = "../registration-api/src/main/java/org/multaqa/registration/api/MeetingFacts.java";

	private final String service;

	/** A refusal in the sources: the only strings of this form. */
	private final Pattern code;

	private final List<String> sources;

	/**
	 * Compares the words of a service with its code.
	 * @param service its name; the words are in {@code problems/<service>}
	 * @param families the beginnings of its codes, for instance {@code recommendation}
	 * @param api its API module, whose rules it runs beside those of a meeting
	 */
	protected WordsContract(String service, List<String> families, String api) {
		this.service = service;
		this.code = Pattern.compile("\"((?:" + String.join("|", families) + ")\\.[a-z-]+)\"");
		this.sources = List.of("src/main/java", "../" + api + "/src/main/java", MEETING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	protected void every_language_says_what_the_arabic_says(String language) throws IOException {
		var arabic = words("ar");
		var other = words(language);

		assertThat(other.stringPropertyNames()).isEqualTo(arabic.stringPropertyNames());
		for (String key : arabic.stringPropertyNames()) {
			assertThat(placeholders(other.getProperty(key))).as(key).isEqualTo(placeholders(arabic.getProperty(key)));
		}
	}

	@Test
	protected void there_are_words_for_exactly_the_refusals_of_the_code() throws IOException {
		assertThat(words("ar").stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(codes().stream().map((code) -> "problem." + code).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	protected void every_sentence_can_be_said(String language) throws IOException {
		var messages = new Messages("problems/" + this.service);
		var names = List.of("africa", "lac");
		for (String key : words(language).stringPropertyNames()) {
			Object first = (key.endsWith("too-long") || key.endsWith("too-many")) ? 200 : names;

			assertThat(messages.getMessage(key, new Object[] { first, 2 }, Locale.forLanguageTag(language))).as(key)
				.isNotBlank()
				.doesNotContain("{", "}");
		}
	}

	private Set<String> codes() throws IOException {
		var codes = new TreeSet<String>();
		for (String folder : this.sources) {
			try (var files = Files.walk(Path.of(folder))) {
				for (Path source : files.filter((file) -> file.toString().endsWith(".java")).toList()) {
					codes.addAll(this.code.matcher(Files.readString(source))
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

	private Properties words(String language) throws IOException {
		var words = new Properties();
		var file = WordsContract.class
			.getResourceAsStream("/problems/" + this.service + "_" + language + ".properties");
		assertThat(file).isNotNull();
		try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		return words;
	}

}
