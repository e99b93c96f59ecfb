package org.multaqa.registration.delegation.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

import org.springframework.core.io.ClassPathResource;

/**
 * The font of all papers: Arabic in the manner of the Bulaq press, with the Latin letters
 * of Crimson and their accents. It is read when the first paper is made, and then kept.
 */
final class Amiri {

	private static final String FOLDER = "papers/amiri/";

	private static final BaseFont REGULAR = read("400Regular/Amiri_400Regular.ttf");

	private static final BaseFont BOLD = read("700Bold/Amiri_700Bold.ttf");

	private Amiri() {
	}

	/** Of a size in points. */
	static Font regular(float size) {
		return new Font(REGULAR, size);
	}

	static Font bold(float size) {
		return new Font(BOLD, size);
	}

	/**
	 * A text in letters that it has: as it is, else in Latin letters with as few accents
	 * as need be, so that nothing is missing without a word.
	 */
	static String drawable(String text) {
		return Stream.of(text, inLatin(text, "Any-Latin; NFC"))
			.filter(Amiri::has)
			.findFirst()
			.orElseGet(() -> inLatin(text, "Any-Latin; Latin-ASCII"));
	}

	/** Whether it has every letter of a text. */
	static boolean has(String text) {
		return text.codePoints().allMatch((letter) -> Character.isWhitespace(letter) || REGULAR.charExists(letter));
	}

	private static String inLatin(String text, String how) {
		return Transliterator.getInstance(how).transliterate(text);
	}

	private static BaseFont read(String file) {
		try {
			byte[] bytes = new ClassPathResource(FOLDER + file).getContentAsByteArray();
			return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the font is not in the jar: " + file, ex);
		}
	}

}
