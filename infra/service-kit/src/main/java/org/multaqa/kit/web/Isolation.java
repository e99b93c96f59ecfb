package org.multaqa.kit.web;

import java.text.Bidi;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets the values in a sentence apart (Unicode TR9, FSI … PDI), so that {@code 12 000} in
 * an Arabic sentence is not drawn as {@code 000 12}, nor an Arabic title in an English
 * one carries off the number after it.
 *
 * @param language of the sentence
 * @param pattern the sentence, with places for its values
 */
record Isolation(String language, String pattern) {

	private static final Pattern CHOSEN_BY = Pattern.compile("\\{\\s*(\\d+)\\s*,\\s*select");

	/**
	 * The same values; texts that need it are set apart. What the sentence itself chooses
	 * its words by stays a word for programs.
	 */
	Object[] apart(Object... values) {
		var choosing = CHOSEN_BY.matcher(this.pattern)
			.results()
			.map(MatchResult::group)
			.map((place) -> place.replaceAll("\\D", ""))
			.map(Integer::valueOf)
			.collect(Collectors.toSet());
		return IntStream.range(0, values.length)
			.mapToObj((place) -> (values[place] instanceof String text && !choosing.contains(place)) ? apart(text)
					: values[place])
			.toArray();
	}

	private String apart(String text) {
		boolean rightToLeft = Languages.isRightToLeft(this.language);
		var runs = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		boolean alike = rightToLeft ? runs.isRightToLeft() : runs.isLeftToRight();
		return (alike || isApart(text)) ? text : "\u2068" + text + "\u2069";
	}

	private static boolean isApart(String text) {
		return text.charAt(0) >= '\u2066' && text.charAt(0) <= '\u2068' && text.indexOf('\u2069') == text.length() - 1;
	}

}
