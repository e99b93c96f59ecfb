package org.multaqa.launcher.tour;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands on buttons and links, by the keys of the portal's messages: the tour is
 * written once and walked in every language.
 */
final class Words {

	private static final Map<String, Words> ALL = new ConcurrentHashMap<>();

	private final Properties messages = new Properties();

	private Words(String language) {
		String file = "/portal/messages_" + language + ".properties";
		try (var stream = Optional.ofNullable(Words.class.getResourceAsStream(file)).orElseThrow()) {
			this.messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Words in(String language) {
		return ALL.computeIfAbsent(language, Words::new);
	}

	/** What the reader sees for a key without placeholders. */
	String of(String key) {
		String text = this.messages.getProperty(key);
		assertThat(text).as(key).isNotNull().doesNotContain("{");
		return text.replace("''", "'");
	}

	/** What the reader sees for a key with one placeholder. */
	String of(String key, String value) {
		return this.messages.getProperty(key).replace("''", "'").replace("{0}", value);
	}

	/** What the reader sees for a key with placeholders, whatever stands for them. */
	Pattern like(String key) {
		String text = this.messages.getProperty(key);
		assertThat(text).as(key).isNotNull();
		// for a browser, which knows no \Q…\E
		return Pattern.compile(
				text.replace("''", "'").replaceAll("[.*+?^$()\\[\\]|\\\\]", "\\\\$0").replaceAll("\\{[0-9]}", ".*"));
	}

	Set<String> keys() {
		return this.messages.stringPropertyNames();
	}

}
