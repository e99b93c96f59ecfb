package org.multaqa.model;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, in JSON {@code {"ar": "…", "en": "…"}}.
 *
 * @param texts what it says by language tag (BCP 47, for instance {@code ar}), at least
 * one; none is blank; kept in the order of the tags, so that equal texts are written
 * alike
 */
public record LocalizedText(Map<String, String> texts) {

	public LocalizedText {
		if (texts.isEmpty()) {
			throw new IllegalArgumentException("a text needs at least one language");
		}
		texts.forEach(LocalizedText::check);
		texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
	}

	public static LocalizedText of(String language, String text) {
		return new LocalizedText(Map.of(language, text));
	}

	/**
	 * What it says to somebody: in the first of these languages that there is, else in
	 * the first by its tag.
	 * @param preference the reader's languages, then the meeting's
	 */
	public String in(LanguagePreference preference) {
		return this.texts.getOrDefault(languageFor(preference), "");
	}

	/**
	 * Which language {@link #in} answers in, for the {@code lang} attribute.
	 * @param preference the reader's languages, then the meeting's
	 * @return a language tag of {@link #texts}
	 */
	public String languageFor(LanguagePreference preference) {
		return preference.bestOf(this.texts.keySet()).orElseGet(() -> this.texts.keySet().iterator().next());
	}

	public boolean has(String language) {
		return this.texts.containsKey(language);
	}

	/**
	 * What it says in this very language.
	 * @param language a language tag
	 * @return null where there is nothing in it
	 */
	public @Nullable String exactly(String language) {
		return this.texts.get(language);
	}

	/**
	 * How long the longest of the texts is.
	 * @return a number of UTF-16 units
	 */
	public int length() {
		return this.texts.values().stream().mapToInt(String::length).max().orElse(0);
	}

	/**
	 * This text and the other, who wins where both have a language.
	 * @param other the later text
	 * @return both together
	 */
	public LocalizedText with(LocalizedText other) {
		var all = new TreeMap<>(this.texts);
		all.putAll(other.texts);
		return new LocalizedText(all);
	}

	private static void check(String language, String text) {
		checkLanguage(language);
		if (text == null || text.isBlank()) { // a JSON null comes as far as this
			throw new IllegalArgumentException("the text in " + language + " is blank");
		}
	}

	/**
	 * Checks a language tag.
	 * @param language a BCP 47 tag in its canonical case
	 * @return the same tag
	 * @throws IllegalArgumentException if it is none
	 */
	public static String checkLanguage(String language) {
		try {
			if (language.isEmpty()
					|| !new Locale.Builder().setLanguageTag(language).build().toLanguageTag().equals(language)) {
				throw new IllegalArgumentException("not a language tag: " + language);
			}
			return language;
		}
		catch (IllformedLocaleException ex) {
			throw new IllegalArgumentException("not a language tag: " + language, ex);
		}
	}

}
