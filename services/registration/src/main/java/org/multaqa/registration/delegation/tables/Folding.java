package org.multaqa.registration.delegation.tables;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes words alike that people take for the same: whatever their case and accents, with
 * or without hamza, with either form of ya and ta marbuta, and whatever stands between
 * them.
 */
final class Folding {

	private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Folding() {
	}

	static String fold(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String alike = bare.toLowerCase(Locale.ROOT)
			.replace('ٱ', 'ا')
			.replace('ى', 'ي')
			.replace('ی', 'ي')
			.replace('ة', 'ه')
			.replace('ک', 'ك');
		return BETWEEN.matcher(alike).replaceAll(" ").strip();
	}

}
