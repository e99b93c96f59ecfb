package org.multaqa.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.web.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The messages for the refusals of a service: for each, and in every language the same.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class MessagesContract {

	/** What every service asks of a meeting. */
	private static final String MEETING = "../registration-api/src/main/java/org/multaqa/registration/api/MeetingFacts.java";

	private final MessageFiles files;

	/** A refusal in the sources: the only strings of this form. */
	private final Pattern code;

	private final List<String> sources;

	/**
	 * Compares the messages of a service with its code.
	 * @param service its name; the messages are in {@code problems/<service>}
	 * @param families the beginnings of its codes, for instance {@code recommendation}
	 * @param api its API module, whose rules it runs beside those of a meeting
	 */
	protected MessagesContract(String service, List<String> families, String api) {
		this.files = new MessageFiles("problems/" + service);
		this.code = Pattern.compile("\"((?:" + String.join("|", families) + ")\\.[a-z-]+)\"");
		this.sources = List.of("src/main/java", "../" + api + "/src/main/java", MEETING);
	}

	@Test
	protected void every_language_says_what_the_arabic_says() {
		this.files.assertAlikeInAllLanguages();
	}

	@Test
	protected void there_are_messages_for_exactly_the_refusals_of_the_code() throws IOException {
		assertThat(this.files.in("ar").stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(codes().stream().map((code) -> "problem." + code).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	protected void every_sentence_can_be_said(String language) {
		var messages = new Messages(this.files.name());
		var names = List.of("africa", "lac");
		for (String key : this.files.in(language).stringPropertyNames()) {
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

}
