package org.multaqa.kit.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes words alike that people take for the same: whatever their case and accents, with
 * or without hamza, with either form of ya and ta marbuta, in whichever digits, and
 * whatever stands between them.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Folding() {
	}

	/**
	 * The words of a text.
	 * @return with one blank between them; empty where there is no letter and no digit
	 */
	public static String fold(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String alike = bare.toLowerCase(Locale.ROOT)
			.codePoints()
			.map(Folding::fold)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
		return BETWEEN.matcher(alike).replaceAll(" ").strip();
	}

	private static int fold(int letter) {
		return switch (letter) {
			case 'ٱ' -> 'ا';
			case 'ى', 'ی' -> 'ي';
			case 'ة' -> 'ه';
			case 'ک' -> 'ك';
			default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
		};
	}

}
