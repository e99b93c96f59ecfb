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
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.web.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The messages for the refusals of a service: for each, and in every language the same.
 * What the kit says for all services, they do not say again.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class MessagesContract {

	/** What every service asks of a meeting. */
	private static final String MEETING = "../registration-api/src/main/java/org/multaqa/registration/api/MeetingFacts.java";

	/** More than any message has. */
	private static final int VALUES = 4;

	private final MessageFiles files;

	/** A refusal in the sources: the only strings of this form. */
	private final Pattern code;

	private final List<String> sources;

	private final Set<String> names;

	/**
	 * Compares the messages of a service with its code.
	 * @param service its name; the messages are in {@code problems/<service>}, its API
	 * module is {@code <service>-api}, whose rules it runs beside those of a meeting
	 * @param families the beginnings of its codes, for instance {@code recommendation}
	 * @param names keys of what refusals name, for instance {@code role.chair}, beside
	 * those of the kit
	 */
	protected MessagesContract(String service, List<String> families, String... names) {
		this.files = new MessageFiles("problems/" + service);
		this.code = Pattern.compile("\"((?:" + String.join("|", families) + ")\\.[a-z0-9-]+)\"");
		this.sources = List.of("src/main/java", "../" + service + "-api/src/main/java", MEETING);
		this.names = Set.of(names);
	}

	@Test
	protected void every_language_says_what_the_arabic_says() {
		this.files.assertAlikeInAllLanguages();
	}

	@Test
	protected void there_are_messages_for_exactly_the_refusals_of_the_code() throws IOException {
		var ofTheKit = new MessageFiles("problems/kit").in("ar").stringPropertyNames();
		var needed = new TreeSet<>(this.names);
		codes().stream()
			.map((code) -> (this.names.contains(code) || ofTheKit.contains(code)) ? code : "problem." + code)
			.filter((key) -> !ofTheKit.contains(key))
			.forEach(needed::add);

		assertThat(this.files.in("ar").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(needed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	protected void every_sentence_can_be_said(String language) {
		var messages = new Messages(this.files.name());
		this.files.in(language)
			.forEach((key, pattern) -> assertThat(
					messages.getMessage(key.toString(), values(pattern.toString()), Locale.forLanguageTag(language)))
				.as(key.toString())
				.isNotBlank()
				.doesNotContain("{", "}"));
	}

	/** A number where the message says how, else names. */
	private static Object[] values(String pattern) {
		return IntStream.range(0, VALUES)
			.mapToObj((place) -> pattern.contains("{" + place + ",") ? (Object) 200 : List.of("africa", "lac"))
			.toArray();
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
