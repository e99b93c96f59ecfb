package org.multaqa.registration.delegation.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.multaqa.model.access.RuleViolation;

/**
 * Reads text in the encoding in which a spreadsheet saved it: UTF-8 or UTF-16 by its mark
 * or its form, else one of the two that Windows used before, Arabic where it reads as
 * Arabic words, else Western European.
 */
final class TextDecoder {

	private static final Charset ARABIC = Charset.forName("windows-1256");

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

	private TextDecoder() {
	}

	/**
	 * Decodes a text.
	 * @return without its byte order mark
	 * @throws RuleViolation {@code import.no-table} if it is no text
	 */
	static String decode(byte[] bytes) {
		String text = utf16(bytes).map((charset) -> in(charset, bytes).orElseThrow(TextDecoder::noText))
			.or(() -> in(StandardCharsets.UTF_8, bytes))
			.orElseGet(() -> beforeUnicode(bytes));
		if (text.chars().anyMatch((character) -> character < ' ' && "\t\r\n\f".indexOf(character) < 0)) {
			throw noText();
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** By its mark, or by the zeros that separators and line ends have in it. */
	private static Optional<Charset> utf16(byte[] bytes) {
		int even = 0;
		int odd = 0;
		for (int at = 0; at < bytes.length; at++) {
			if (bytes[at] == 0) {
				even += 1 - at % 2;
				odd += at % 2;
			}
		}
		if (startsWith(bytes, 0xFF, 0xFE) || odd > even) {
			return Optional.of(StandardCharsets.UTF_16LE);
		}
		return (startsWith(bytes, 0xFE, 0xFF) || even > 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	private static Optional<String> in(Charset charset, byte[] bytes) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Read as Arabic, the letters with accents of a Western text stand among Latin ones;
	 * those of an Arabic text make words of their own.
	 */
	private static String beforeUnicode(byte[] bytes) {
		String arabic = new String(bytes, ARABIC);
		var words = WORD.matcher(arabic).results().map(MatchResult::group).filter(TextDecoder::hasArabic).toList();
		long ofTheirOwn = words.stream().filter((word) -> !LATIN.matcher(word).find()).count();
		return (2 * ofTheirOwn > words.size()) ? arabic : new String(bytes, WESTERN);
	}

	private static boolean hasArabic(String word) {
		return word.chars().anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
	}

	static boolean startsWith(byte[] bytes, int... beginning) {
		for (int at = 0; at < beginning.length; at++) {
			if (at >= bytes.length || (bytes[at] & 0xFF) != beginning[at]) {
				return false;
			}
		}
		return true;
	}

	private static RuleViolation noText() {
		return RuleViolation.badInput("import.no-table");
	}

}
