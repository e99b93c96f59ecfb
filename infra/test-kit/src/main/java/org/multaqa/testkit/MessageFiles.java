package org.multaqa.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessageFormat;
import org.multaqa.kit.web.Languages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Messages of the platform as its files have them, one in each language.
 *
 * @param name of the files on the class path, without language and ending
 */
public record MessageFiles(String name) {

	/** Also within the forms of a plural. */
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");

	/** The same letters in the other order, which looks alike and is found by nobody. */
	private static final String ALIF_TANWIN = "\u0627\u064b";

	public Properties in(String language) {
		var messages = new Properties();
		var file = MessageFiles.class.getResourceAsStream("/" + this.name + "_" + language + ".properties");
		assertThat(file).as("%s in %s", this.name, language).isNotNull();
		try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages;
	}

	/**
	 * Every language has the same keys, and names the same things under each; Arabic is
	 * spelt alike, with the tanwin before its alif.
	 */
	public void assertAlikeInAllLanguages() {
		var arabic = in("ar");
		arabic.forEach((key, words) -> assertThat(words.toString()).as("%s in ar", key).doesNotContain(ALIF_TANWIN));
		for (String language : Languages.ALL) {
			var other = in(language);
			assertThat(other.stringPropertyNames()).as("keys in %s", language).isEqualTo(arabic.stringPropertyNames());
			for (String key : arabic.stringPropertyNames()) {
				assertThat(placeholders(other.getProperty(key))).as("%s in %s", key, language)
					.isEqualTo(placeholders(arabic.getProperty(key)));
			}
		}
	}

	private static Set<String> placeholders(String pattern) {
		var placeholders = new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
		placeholders.addAll(PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).toList());
		return placeholders;
	}

}
