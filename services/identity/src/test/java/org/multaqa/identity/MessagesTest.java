package org.multaqa.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same words in all four languages, and words for everything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

	private static final Pattern CODE = Pattern
		.compile("(?:new RuleViolation|RuleViolation\\.\\w+)\\(\\s*\"([a-z.-]+)\"");

	private static final Pattern NAMED = Pattern.compile("\"(account\\.[a-z-]+)\"");

	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{((?:page|mail)\\.[a-z-]+(?:\\.[a-z-]+)*)");

	@ParameterizedTest
	@CsvSource({ "problems, ar", "problems, fr", "problems, es", "pages, ar", "pages, fr", "pages, es" })
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
		for (String source : sources("src/main/java", ".java")) {
			codes.addAll(CODE.matcher(source).results().map((found) -> found.group(1)).toList());
			codes.addAll(NAMED.matcher(source).results().map((found) -> found.group(1)).toList());
		}

		assertThat(codes).contains("account.bad-email", "account.unknown", "text.too-long");
		assertThat(words("problems", "en").keySet())
			.containsAll(codes.stream().map((code) -> "problem." + code).toList());
	}

	@Test
	void every_word_of_a_template_is_there() throws Exception {
		var keys = sources("src/main/resources/templates", ".html").stream()
			.flatMap((template) -> IN_TEMPLATE.matcher(template).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());

		assertThat(keys).hasSizeGreaterThan(20);
		assertThat(words("pages", "en").keySet()).containsAll(keys);
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

	private static Properties words(String folder, String language) throws IOException {
		var words = new Properties();
		try (var file = MessagesTest.class
			.getResourceAsStream("/" + folder + "/identity_" + language + ".properties")) {
			words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		return words;
	}

}
