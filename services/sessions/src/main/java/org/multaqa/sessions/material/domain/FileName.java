package org.multaqa.sessions.material.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files as they may be shown and saved: without the folders they were in, and
 * without what would break a line, turn the direction of reading or hide the ending.
 */
public final class FileName {

	/** Longest name, in code points, its ending included. */
	private static final int LONGEST = 120;

	private static final int LONGEST_ENDING = 8;

	private static final String NAMELESS = "file";

	/** The joiners of Persian and Indic scripts stay; they are no marks of direction. */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Cf}&&[^\\x{200C}\\x{200D}]]");

	private FileName() {
	}

	/**
	 * The name as it is kept.
	 * @param sent as somebody's machine calls it
	 */
	public static String cleaned(String sent) {
		String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		String name = UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
			.replaceAll("")
			.replaceAll("[\"<>:|?*]", "_")
			.replaceAll("\\s+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		String ending = ending(name);
		String stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
		String cut = first(stem.isBlank() ? NAMELESS : stem.strip(), LONGEST - ending.length() - 1);
		return ending.isEmpty() ? cut : cut + "." + ending;
	}

	/**
	 * What a name ends in, without the dot.
	 * @return in lower case, or empty
	 */
	public static String ending(String name) {
		int dot = name.lastIndexOf('.');
		String ending = (dot < 0) ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
		return ending.matches("[a-z0-9]{1," + LONGEST_ENDING + "}") ? ending : "";
	}

	/** A name without its ending. */
	public static String stem(String name) {
		String ending = ending(name);
		return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
	}

	private static String first(String text, int most) {
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most));
	}

}
