package org.multaqa.kit.web;

import java.util.List;
import java.util.Locale;

/**
 * The languages that every word of the platform is translated into, the first one first.
 */
public final class Languages {

	/**
	 * Arabic with the digits that our readers asked for (0 1 2), English, French,
	 * Spanish.
	 */
	public static final List<Locale> ALL = List.of(Locale.forLanguageTag("ar"), Locale.ENGLISH, Locale.FRENCH,
			Locale.forLanguageTag("es"));

	private Languages() {
	}

	/**
	 * The locale in which numbers and plurals are written for people.
	 * @param language one of {@link #ALL}
	 * @return for Arabic {@code ar-u-nu-latn}
	 */
	public static Locale forPeople(Locale language) {
		return language.getLanguage().equals("ar") ? Locale.forLanguageTag("ar-u-nu-latn") : language;
	}

}
