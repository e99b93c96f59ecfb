package org.multaqa.notifications.letters;

import org.multaqa.kit.web.Languages;

/**
 * Which way words run. Inserted words are isolated (FSI … PDI), so that a Latin title in
 * an Arabic sentence does not turn it around; a line that does not begin with a letter of
 * its own direction begins with a mark that does.
 */
public final class Direction {

	private static final char RIGHT_TO_LEFT_MARK = '\u200f';

	private static final char LEFT_TO_RIGHT_MARK = '\u200e';

	private static final char ISOLATE = '\u2068';

	private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';

	private static final char END_OF_ISOLATE = '\u2069';

	private Direction() {
	}

	/**
	 * The direction of a language.
	 * @param language a language tag
	 * @return {@code rtl} or {@code ltr}
	 */
	public static String of(String language) {
		return Languages.directionOf(language);
	}

	/**
	 * Words that keep their direction inside others.
	 * @param words any words
	 * @return the same between FSI and PDI
	 */
	public static String isolated(String words) {
		return ISOLATE + words + END_OF_ISOLATE;
	}

	/**
	 * Digits and signs that run from left to right in any sentence.
	 * @param words any words
	 * @return the same between LRI and PDI
	 */
	static String leftToRight(String words) {
		return LEFT_TO_RIGHT_ISOLATE + words + END_OF_ISOLATE;
	}

	/**
	 * A line for programs that guess the direction by the first letter.
	 * @return the line, after a mark if its first letter misleads
	 */
	public static String line(String words, String language) {
		boolean rightToLeft = Languages.isRightToLeft(language);
		return (firstIsRightToLeft(words, rightToLeft) == rightToLeft) ? words
				: (rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + words;
	}

	/**
	 * The first strong letter outside of isolates, as the bidi algorithm looks for it.
	 */
	private static boolean firstIsRightToLeft(String words, boolean otherwise) {
		int depth = 0;
		for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
			int letter = words.codePointAt(at);
			if (letter == ISOLATE || letter == LEFT_TO_RIGHT_ISOLATE) {
				depth++;
			}
			else if (letter == END_OF_ISOLATE) {
				depth = Math.max(0, depth - 1);
			}
			else if (depth == 0) {
				byte kind = Character.getDirectionality(letter);
				if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
					return false;
				}
				if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
						|| kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
					return true;
				}
			}
		}
		return otherwise;
	}

}
