package org.multaqa.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The signs of Unicode by what they do to a text. */
final class Signs {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/**
	 * What comes along unseen when text is copied, above all Arabic: marks of direction,
	 * of places where words may break, of the beginning of a file.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u2060-\\u2064\\uFEFF]");

	/** Tags are for flags of regions only. */
	private static final Pattern FLAG = Pattern
		.compile("\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{1,6}\\x{E007F}");

	/**
	 * Controls, halves of characters, what is no character, and what turns the direction
	 * of all that follows.
	 */
	private static final Pattern BAD = Pattern
		.compile("[\\p{Cc}&&[^\\t\\n\\r\\x0B\\f\\x85]]|\\p{Cs}|\\p{IsNoncharacter_Code_Point}"
				+ "|[\\u202A-\\u202E\\u206A-\\u206F\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

	/** The fillers of Hangul and the empty pattern of Braille look like blanks. */
	private static final Pattern SEEN = Pattern
		.compile("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Mc}\\p{Co}&&[^\\u115F\\u1160\\u2800\\u3164\\uFFA0]]");

	/** A dot and a slash alone are none: "St.James/Annex" is a room. */
	private static final Pattern SITE = Pattern.compile("(?iu)[a-z][a-z0-9+.-]*://|mailto:|(?<![\\p{L}\\p{N}])www\\."
			+ "|[\\p{L}\\p{N}-]*\\p{L}[\\p{L}\\p{N}-]*\\.(?:[a-z]{2}/"
			+ "|(?:com|org|net|info|biz|edu|gov|int|io|co|app|dev|xyz|online|site|top|link|click|shop|live|example)"
			+ "(?![\\p{L}\\p{N}]))");

	private static final Pattern AT_A_SITE = Pattern.compile("@\\S*");

	private static final Pattern OF_AN_ADDRESS = Pattern.compile("[.:/]+");

	private static final Pattern BLANKS = Pattern.compile(" {2,}");

	private Signs() {
	}

	/**
	 * The first sign that may be in no text.
	 * @return its code point, for instance {@code U+202E}
	 */
	static Optional<String> firstBad(String text) {
		return BAD.matcher(FLAG.matcher(text).replaceAll(""))
			.results()
			.map(MatchResult::group)
			.map((sign) -> String.format(Locale.ROOT, "U+%04X", sign.codePointAt(0)))
			.findFirst();
	}

	static String normalized(String text) {
		String lines = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ');
		return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
	}

	/** With blanks where something was that may be in no text. */
	static String harmless(String text) {
		return BAD.matcher(text).replaceAll(" ");
	}

	static String withoutIsolates(String text) {
		return text.replaceAll("[\u2066-\u2069]", "");
	}

	static boolean canBeSeen(String text) {
		return SEEN.matcher(text).find();
	}

	/** Whether what is set apart from its line ends in that line (Unicode TR9, X5). */
	static boolean isolatesClose(String text) {
		int open = 0;
		for (int at = 0; at < text.length(); at++) {
			switch (text.charAt(at)) {
				case '\u2066', '\u2067', '\u2068' -> open++;
				case '\u2069' -> open--;
				case '\n' -> {
					if (open != 0) {
						return false;
					}
				}
				default -> {
				}
			}
			if (open < 0) {
				return false;
			}
		}
		return open == 0;
	}

	/** With blanks for what makes the address of a site of it. */
	static String withoutSites(String text) {
		String words = namesSite(text) ? AT_A_SITE.matcher(text).replaceAll("") : text;
		while (namesSite(words)) {
			words = SITE.matcher(words).replaceAll((site) -> OF_AN_ADDRESS.matcher(site.group()).replaceAll(" "));
		}
		return BLANKS.matcher(words).replaceAll(" ");
	}

	/** Whether programs that read mails would make a link of it. */
	static boolean namesSite(String text) {
		return SITE.matcher(text).find();
	}

}
