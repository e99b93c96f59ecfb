package org.multaqa.kit.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The patterns of messages, as they stand in files.
 *
 * @param all by language, then by key
 */
record MessagePatterns(Map<String, Map<String, String>> all) {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/**
	 * Reads files in all languages that we speak.
	 * @param baseNames class path names; the first file that has a key counts
	 */
	static MessagePatterns read(String... baseNames) {
		return new MessagePatterns(Languages.ALL.stream()
			.collect(Collectors.toUnmodifiableMap((language) -> language, (language) -> read(language, baseNames))));
	}

	Map<String, String> in(String language) {
		return this.all.getOrDefault(language, Map.of());
	}

	Optional<String> find(String code, Locale language) {
		return Optional.ofNullable(in(language.getLanguage()).get(code));
	}

	private static Map<String, String> read(String language, String... baseNames) {
		var read = new HashMap<String, String>();
		for (String baseName : baseNames) {
			try {
				var messages = ResourceBundle.getBundle(baseName, Locale.forLanguageTag(language),
						MessagePatterns.class.getClassLoader(), NO_FALLBACK);
				messages.keySet().forEach((key) -> read.putIfAbsent(key, messages.getString(key)));
			}
			catch (MissingResourceException ex) {
				// this service has no messages of its own for that
				continue;
			}
		}
		return Map.copyOf(read);
	}

}
