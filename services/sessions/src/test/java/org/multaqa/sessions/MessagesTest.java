package org.multaqa.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.testkit.MessageFiles;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

	private static final Pattern CODE = Pattern
		.compile("\"((?:meeting|programme|workshop|output|text|actor|role)\\.[a-z-]+)\"");

	private static final MessageFiles WORDS = new MessageFiles("problems/sessions");

	@Test
	void every_language_has_the_same_keys_and_placeholders() {
		WORDS.assertAlikeInAllLanguages();
	}

	@Test
	void every_code_in_the_source_has_words_in_every_language() throws IOException {
		var messages = new Messages("problems/sessions", "problems/kit");
		var codes = codes();
		assertThat(codes).contains("programme.room-taken", "workshop.not-open", "output.withdrawn", "role.chair");
		for (String code : codes) {
			String key = code.startsWith("role.") ? code : "problem." + code;
			for (String language : Languages.ALL) {
				assertThat(messages.find(LanguagePreference.of(language), key)).as(key + " in " + language).isPresent();
			}
		}
	}

	@Test
	void no_words_are_without_a_code() throws IOException {
		assertThat(WORDS.in("ar").stringPropertyNames().stream().map((key) -> key.replaceFirst("^problem\\.", "")))
			.isSubsetOf(codes());
	}

	private static Set<String> codes() throws IOException {
		var codes = new TreeSet<String>();
		for (String sources : List.of("src/main/java", "../sessions-api/src/main/java",
				"../registration-api/src/main/java/org/multaqa/registration/api/MeetingFacts.java")) {
			try (var files = Files.walk(Path.of(sources))) {
				files.filter((file) -> file.toString().endsWith(".java"))
					.flatMap((file) -> CODE.matcher(read(file)).results())
					.forEach((found) -> codes.add(found.group(1)));
			}
		}
		return codes;
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
