package org.multaqa.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.MessageFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal has a message in every language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

	/** A code stands in the source as a literal with one of these families. */
	private static final Pattern CODE = Pattern
		.compile("\"((?:accounts|delegation|meeting|member|office|person|role|text|import)\\.[a-z0-9-]+)\"");

	private static final MessageFiles MESSAGES = new MessageFiles("problems/registration");

	private static final Set<String> NAMES = Set.of("role.founder", "role.organiser", "role.head");

	@Test
	void all_languages_have_the_same_keys_and_placeholders() {
		MESSAGES.assertAlikeInAllLanguages();
	}

	@Test
	void every_code_in_the_source_has_a_message_and_all_messages_are_used() throws IOException {
		var codes = new TreeSet<String>();
		for (String module : List.of("", "../registration-api/")) {
			try (var files = Files.walk(Path.of(module + "src/main/java"))) {
				for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
					CODE.matcher(Files.readString(file)).results().forEach((found) -> codes.add(found.group(1)));
				}
			}
		}
		codes.removeAll(NAMES);

		var explained = MESSAGES.in("en")
			.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith("problem."))
			.map((key) -> key.substring("problem.".length()))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(explained).isEqualTo(codes);
	}

}
