package org.multaqa.notifications.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.letters.HtmlRenderer;
import org.multaqa.notifications.letters.TextRenderer;

import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;

/**
 * A letter in its envelope.
 *
 * @param id names the letter
 * @param sent by the clock of the meeting, to which its words refer
 */
record LetterMessage(String id, String from, Recipient recipient, Letter letter, Instant sent) {

	MimeMessagePreparator preparator() {
		return (mime) -> {
			var message = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
			message.setFrom(this.from);
			message.setTo(this.recipient.email());
			message.setSentDate(Date.from(this.sent));
			message.setSubject(this.letter.subject());
			message.setText(TextRenderer.of(this.letter), HtmlRenderer.of(this.letter));
			mime.setHeader("Content-Language", this.letter.language());
			mime.setHeader("Auto-Submitted", "auto-generated");
			mime.setHeader("Message-ID", "<" + this.id + "@" + domain() + ">");
		};
	}

	private String domain() {
		return this.from.replaceAll(".*@", "").replaceAll("[>\\s]", "");
	}

}
