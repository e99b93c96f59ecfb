package org.multaqa.kit.web;

import java.util.List;
import java.util.Locale;

import com.ibm.icu.util.ULocale;
import org.multaqa.model.LanguagePreference;

/**
 * The languages that the platform itself speaks, and which of them somebody is served in.
 */
public final class Languages {

	/** For whoever names no language that the platform speaks. */
	public static final Locale COMMON = Locale.ENGLISH;

	/**
	 * Every word of the platform is translated into these: Arabic with the digits that
	 * our readers asked for (0 1 2), English, French, Spanish.
	 */
	public static final List<String> ALL = List.of("ar", "en", "fr", "es");

	private Languages() {
	}

	public static boolean speaks(String language) {
		return LanguagePreference.of(language).bestOf(ALL).isPresent();
	}

	/**
	 * The language of titles, problems and controls.
	 * @param reader the reader's languages, then the meeting's where there is one
	 * @return the first that the platform speaks, or {@link #COMMON}
	 */
	public static Locale spokenTo(LanguagePreference reader) {
		return reader.bestOf(ALL).map(Locale::forLanguageTag).orElse(COMMON);
	}

	/**
	 * In which direction a language is written.
	 * @param tag a language tag
	 * @return {@code rtl} or {@code ltr}, as HTML has it, or {@code auto} for
	 * {@code und}, of which nobody knows
	 */
	public static String directionOf(String tag) {
		return tag.equals("und") ? "auto" : isRightToLeft(tag) ? "rtl" : "ltr";
	}

	/**
	 * The letters in which a language is mostly written.
	 * @param tag a language tag
	 * @return its ISO 15924 code, for instance {@code Latn}; empty where nobody knows
	 */
	public static String scriptOf(String tag) {
		return tag.startsWith("und") ? "" : ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
	}

	/**
	 * Whether a language is written from right to left, by its script.
	 * @param tag a language tag, for instance {@code ku-Arab}
	 */
	public static boolean isRightToLeft(String tag) {
		return ULocale.forLanguageTag(tag).isRightToLeft();
	}

	/**
	 * The locale in which numbers, plurals, days and lists are written for people.
	 * @param language one of {@link #ALL}
	 * @return for Arabic {@code ar-u-nu-latn}; for English {@code en-GB}, which says the
	 * day first, as pages do
	 */
	static Locale forPeople(Locale language) {
		return switch (language.getLanguage()) {
			case "ar" -> Locale.forLanguageTag("ar-u-nu-latn");
			case "en" -> Locale.UK;
			default -> language;
		};
	}

}
