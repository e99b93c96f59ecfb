package org.multaqa.notifications.letters;

import java.util.Locale;
import java.util.stream.Stream;

import org.multaqa.kit.text.Foreign;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.projection.application.NotificationReplicas;

/**
 * Writes for one recipient.
 *
 * @param messages the words of letters
 * @param languages the recipient's language, then those of the meeting
 * @param portal address of the portal
 */
record LetterBuilder(Messages messages, LanguagePreference languages, Recipient recipient, String portal) {

	/** The language of the letter. */
	String language() {
		return locale().getLanguage();
	}

	Locale locale() {
		return Languages.spokenTo(this.languages);
	}

	/**
	 * A sentence of ours; every inserted text keeps its own direction, to the line, and
	 * is no link.
	 */
	String say(String key, Object... arguments) {
		Object[] isolated = Stream.of(arguments)
			.map((argument) -> (argument instanceof String text) ? Direction.isolated(Foreign.line(text)) : argument)
			.toArray();
		return this.messages.getMessage(key, isolated, locale());
	}

	String in(LocalizedText text) {
		return text.in(this.languages);
	}

	String languageOf(LocalizedText text) {
		return text.languageFor(this.languages);
	}

	/** What a meeting is called, or its id where we have not heard of it. */
	String nameOf(NotificationReplicas replicas, MeetingId meeting) {
		return replicas.meeting(meeting).map((known) -> in(known.names())).orElse(meeting.value());
	}

	String name() {
		return in(this.recipient.name());
	}

	LetterBlock.Paragraph paragraph(String key, Object... arguments) {
		return new LetterBlock.Paragraph(say(key, arguments));
	}

	LetterBlock.Note note(String key, Object... arguments) {
		return new LetterBlock.Note(say(key, arguments));
	}

	LetterBlock.Button button(String key, String path) {
		return new LetterBlock.Button(say(key), this.portal + path);
	}

	/** What somebody has said, as they said it. */
	LetterBlock.Quote quote(String words, String language) {
		return new LetterBlock.Quote(Foreign.unlinked(words), language);
	}

	/** A message of ours that leads to a page. */
	LetterBlock.Item link(String key, String path) {
		return new LetterBlock.Item(say(key), language(), this.portal + path);
	}

	LetterBlock.Item item(LocalizedText text, String path) {
		return new LetterBlock.Item(Foreign.line(in(text)), languageOf(text), this.portal + path);
	}

}
