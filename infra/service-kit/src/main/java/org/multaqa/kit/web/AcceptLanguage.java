package org.multaqa.kit.web;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;

import org.springframework.http.HttpHeaders;

/**
 * The languages that a request asks for: {@code Accept-Language} (RFC 9110, section
 * 12.5.4), read by us, since parsers of the platform fail at long lists. What cannot be
 * read is left out; nothing that somebody may send fails.
 */
final class AcceptLanguage {

	/** How many languages of a reader count; the rest of a longer list is left out. */
	static final int MOST = 10;

	private static final Pattern ENTRY = Pattern
		.compile("\\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\\s*(?:;\\s*q\\s*=\\s*([0-9](?:\\.[0-9]{0,3})?)\\s*)?");

	private AcceptLanguage() {
	}

	static LanguagePreference of(HttpServletRequest request) {
		return of(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))));
	}

	/**
	 * Reads the header.
	 * @return at most {@link #MOST} languages, in the order of their weights; none for
	 * {@code *}
	 */
	static LanguagePreference of(String header) {
		return new LanguagePreference(Stream.of(header.split(",", -1))
			.map(ENTRY::matcher)
			.filter(Matcher::matches)
			.map(Wanted::of)
			.filter((wanted) -> wanted.weight() > 0)
			.sorted(Comparator.comparing(Wanted::weight).reversed())
			.map(Wanted::tag)
			.distinct()
			.limit(MOST)
			.toList());
	}

	private record Wanted(String tag, double weight) {

		static Wanted of(Matcher entry) {
			@Nullable String weight = entry.group(2);
			return new Wanted(Locale.forLanguageTag(entry.group(1)).toLanguageTag(),
					(weight != null) ? Double.parseDouble(weight) : 1);
		}

	}

}
