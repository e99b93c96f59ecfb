package org.multaqa.identity.mail;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import jakarta.mail.MessagingException;
import org.multaqa.identity.IdentityProperties;

import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends mails by SMTP, as text and as HTML; tries again where the server does not answer.
 */
public final class SmtpSender {

	private final JavaMailSender sender;

	private final String from;

	private final Retry retry;

	private final InstantSource clock;

	/**
	 * A sender by the mail server that is configured.
	 * @param clock that of the meeting, so that all mails of the platform are dated by
	 * one; how long a link works is measured by the real one
	 */
	public SmtpSender(JavaMailSender sender, IdentityProperties properties, RetryRegistry retries,
			InstantSource clock) {
		this.sender = sender;
		this.from = properties.mailFrom();
		this.retry = retries.retry("mail");
		this.clock = clock;
	}

	/**
	 * Sends a mail.
	 * @param address to whom
	 * @throws org.springframework.mail.MailException if it could not be sent, after all
	 * tries
	 */
	public void send(String address, Mail mail) {
		this.retry.executeRunnable(() -> sendOnce(address, mail));
	}

	private void sendOnce(String address, Mail mail) {
		try {
			var message = new MimeMessageHelper(this.sender.createMimeMessage(), true, StandardCharsets.UTF_8.name());
			message.setFrom(this.from);
			message.setTo(address);
			message.setSentDate(Date.from(this.clock.instant()));
			message.setSubject(mail.subject());
			message.setText(mail.text(), mail.html());
			message.getMimeMessage().setHeader("Content-Language", mail.languages());
			message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
			this.sender.send(message.getMimeMessage());
		}
		catch (MessagingException ex) {
			throw new MailPreparationException("a mail could not be written", ex);
		}
	}

	/**
	 * What is sent.
	 *
	 * @param languages the languages in it, as {@code Content-Language}
	 */
	public record Mail(String languages, String subject, String text, String html) {

	}

}
