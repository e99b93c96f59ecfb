package org.multaqa.portal.pages.shell;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How languages write moments of some kinds. A page of a large programme shows thousands
 * of times; there are few formats.
 */
final class TimeFormats {

	private static final Map<Format, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

	private TimeFormats() {
	}

	static DateTimeFormatter of(String pattern, Locale locale) {
		return FORMATS.computeIfAbsent(new Format(pattern, locale),
				(format) -> DateTimeFormatter.ofPattern(format.pattern(), format.locale()));
	}

	/** How a language writes moments of some kind. */
	private record Format(String pattern, Locale locale) {

	}

}
