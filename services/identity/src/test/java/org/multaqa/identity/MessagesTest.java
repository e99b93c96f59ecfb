package org.multaqa.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.testkit.MessageFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The same words in all four languages, and words for everything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

	private static final Pattern CODE = Pattern
		.compile("(?:new RuleViolation|RuleViolation\\.\\w+)\\(\\s*\"([a-z.-]+)\"");

	private static final Pattern NAMED = Pattern.compile("\"(account\\.[a-z-]+)\"");

	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{((?:page|mail)\\.[a-z-]+(?:\\.[a-z-]+)*)");

	@ParameterizedTest
	@ValueSource(strings = { "problems", "pages" })
	void every_language_has_the_same_keys_and_placeholders(String folder) {
		new MessageFiles(folder + "/identity").assertAlikeInAllLanguages();
	}

	@Test
	void every_refusal_has_words() throws Exception {
		var codes = new TreeSet<String>();
		for (String source : sources("src/main/java", ".java")) {
			codes.addAll(CODE.matcher(source).results().map((found) -> found.group(1)).toList());
			codes.addAll(NAMED.matcher(source).results().map((found) -> found.group(1)).toList());
		}

		assertThat(codes).contains("account.bad-email", "account.unknown", "text.too-long");
		assertThat(new MessageFiles("problems/identity").in("en").keySet())
			.containsAll(codes.stream().map((code) -> "problem." + code).toList());
	}

	@Test
	void every_word_of_a_template_is_there() throws Exception {
		var keys = sources("src/main/resources/templates", ".html").stream()
			.flatMap((template) -> IN_TEMPLATE.matcher(template).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());

		assertThat(keys).hasSizeGreaterThan(20);
		assertThat(new MessageFiles("pages/identity").in("en").keySet()).containsAll(keys);
	}

	private static List<String> sources(String folder, String ending) throws IOException {
		try (var files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).map(MessagesTest::read).toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
