package org.multaqa.portal.exports;

import java.util.regex.Pattern;

/**
 * Texts of people, made fit for files that are read line by line: whatever some reader
 * takes for the end of a line is one, and other control characters and halves of
 * characters are blanks.
 */
final class PlainText {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029]");

	private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

	private PlainText() {
	}

	/** A text of several lines, which end with a line feed. */
	static String lines(String text) {
		return NOT_TEXT.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll(" ");
	}

	/** A text of one line. */
	static String line(String text) {
		return lines(text).replace('\n', ' ').strip();
	}

}
