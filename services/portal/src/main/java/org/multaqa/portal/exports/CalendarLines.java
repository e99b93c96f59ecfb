package org.multaqa.portal.exports;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file (RFC 5545, section 3.1). */
final class CalendarLines {

	private static final String NEW_LINE = "\r\n";

	/** Longest line in bytes of UTF-8. */
	private static final int LONGEST = 75;

	private final StringBuilder file = new StringBuilder();

	/**
	 * A line with a value of ours.
	 * @param name the property, perhaps with parameters
	 * @param value as the file is to have it
	 */
	void add(String name, String value) {
		int room = LONGEST;
		String line = name + ":" + value;
		for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
			String letter = Character.toString(line.codePointAt(at));
			int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
			if (room < bytes) {
				this.file.append(NEW_LINE).append(' ');
				room = LONGEST - 1;
			}
			this.file.append(letter);
			room -= bytes;
		}
		this.file.append(NEW_LINE);
	}

	/** A line with a text of somebody, which cannot end it. */
	void text(String name, String text) {
		add(name,
				PlainText.lines(text)
					.replace("\\", "\\\\")
					.replace(";", "\\;")
					.replace(",", "\\,")
					.replace("\n", "\\n"));
	}

	@Override
	public String toString() {
		return this.file.toString();
	}

}
