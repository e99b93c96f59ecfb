package org.multaqa.notifications.letters;

import java.util.Locale;
import java.util.stream.Stream;

import org.multaqa.kit.web.Messages;
import org.multaqa.model.LocalizedText;
import org.multaqa.notifications.deliveries.application.Reader;

/**
 * Writes for one reader.
 *
 * @param words the words of letters
 * @param locale the language of the letter
 * @param reader for whom
 * @param portal address of the portal
 */
record LetterBuilder(Messages words, Locale locale, Reader reader, String portal) {

	String language() {
		return this.locale.getLanguage();
	}

	/** A sentence of ours; every inserted text keeps its own direction. */
	String say(String key, Object... arguments) {
		Object[] isolated = Stream.of(arguments)
			.map((argument) -> (argument instanceof String text) ? Direction.isolated(text) : argument)
			.toArray();
		return this.words.getMessage(key, isolated, this.locale);
	}

	String in(LocalizedText text) {
		return text.in(this.reader.language(), language(), "en");
	}

	String languageOf(LocalizedText text) {
		return text.languageFor(this.reader.language(), language(), "en");
	}

	String name() {
		return in(this.reader.name());
	}

	Letter.Paragraph paragraph(String key, Object... arguments) {
		return new Letter.Paragraph(say(key, arguments));
	}

	Letter.Note note(String key, Object... arguments) {
		return new Letter.Note(say(key, arguments));
	}

	Letter.Button button(String key, String path) {
		return new Letter.Button(say(key), this.portal + path);
	}

	Letter.Item item(LocalizedText text, String path) {
		return new Letter.Item(in(text), languageOf(text), this.portal + path);
	}

}
