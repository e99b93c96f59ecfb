package org.multaqa.launcher.seeds;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong in a seed file. What is quoted from the file cannot turn the message
 * around or reach into the terminal: control characters, bidirectional marks and halves
 * of characters are told by their number, as in {@code \u202E}.
 *
 * @param file name of the file
 * @param line line in it, 1 is the first; 0 for the file as a whole
 * @param place path to it, for instance {@code recommendations[0].title}; may be empty
 * @param reason what is wrong, as one would tell a colleague
 */
public record Fault(String file, int line, String place, String reason) {

	/** All but the joiners, without which Persian and Hindi are misspelt. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

	public Fault {
		file = visible(file);
		place = visible(place);
		reason = visible(reason);
	}

	Fault because(String other) {
		return new Fault(this.file, this.line, this.place, other);
	}

	static String visible(String text) {
		return UNSEEN.matcher(text)
			.replaceAll((found) -> Matcher
				.quoteReplacement(String.format(Locale.ROOT, "\\u%04X", found.group().codePointAt(0))));
	}

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ":" + this.line : "") + ": "
				+ (this.place.isEmpty() ? "" : this.place + ": ") + this.reason;
	}

}
