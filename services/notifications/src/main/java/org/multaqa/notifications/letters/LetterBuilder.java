package org.multaqa.notifications.letters;

import java.util.Locale;
import java.util.stream.Stream;

import org.multaqa.kit.web.Messages;
import org.multaqa.model.LocalizedText;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;

/**
 * Writes for one recipient.
 *
 * @param words the words of letters
 * @param locale the language of the letter
 * @param portal address of the portal
 */
record LetterBuilder(Messages messages, Locale locale, Recipient recipient, String portal) {

	String language() {
		return this.locale.getLanguage();
	}

	/** A sentence of ours; every inserted text keeps its own direction. */
	String say(String key, Object... arguments) {
		Object[] isolated = Stream.of(arguments)
			.map((argument) -> (argument instanceof String text) ? Direction.isolated(text) : argument)
			.toArray();
		return this.messages.getMessage(key, isolated, this.locale);
	}

	String in(LocalizedText text) {
		return text.in(this.recipient.language(), language(), "en");
	}

	String languageOf(LocalizedText text) {
		return text.languageFor(this.recipient.language(), language(), "en");
	}

	String name() {
		return in(this.recipient.name());
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
