package org.multaqa.notifications.mail;

import java.nio.charset.StandardCharsets;

import org.multaqa.notifications.deliveries.application.Reader;
import org.multaqa.notifications.letters.AsHtml;
import org.multaqa.notifications.letters.AsText;
import org.multaqa.notifications.letters.Letter;

import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;

/**
 * A letter in its envelope.
 *
 * @param id names the letter
 * @param from the sender
 * @param reader to whom
 * @param letter what
 */
record LetterMessage(String id, String from, Reader reader, Letter letter) {

	MimeMessagePreparator preparator() {
		return (mime) -> {
			var message = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
			message.setFrom(this.from);
			message.setTo(this.reader.email());
			message.setSubject(this.letter.subject());
			message.setText(AsText.of(this.letter), AsHtml.of(this.letter));
			mime.setHeader("Content-Language", this.letter.language());
			mime.setHeader("Auto-Submitted", "auto-generated");
			mime.setHeader("Message-ID", "<" + this.id + "@" + domain() + ">");
		};
	}

	private String domain() {
		return this.from.replaceAll(".*@", "").replaceAll("[>\\s]", "");
	}

}
