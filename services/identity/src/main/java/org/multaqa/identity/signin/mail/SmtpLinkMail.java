package org.multaqa.identity.signin.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import jakarta.mail.MessagingException;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.signin.application.LinkMail;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends links by SMTP, as text and as HTML, in the language of the page. */
public final class SmtpLinkMail implements LinkMail {

	private final JavaMailSender sender;

	private final MessageSource messages;

	private final ITemplateEngine templates;

	private final IdentityProperties properties;

	private final Retry retry;

	public SmtpLinkMail(JavaMailSender sender, MessageSource messages, ITemplateEngine templates,
			IdentityProperties properties, RetryRegistry retries) {
		this.sender = sender;
		this.messages = messages;
		this.templates = templates;
		this.properties = properties;
		this.retry = retries.retry("mail");
	}

	@Override
	public void send(Account account, String secret, LanguagePreference reader) {
		this.retry.executeRunnable(() -> sendOnce(account, secret, reader));
	}

	private void sendOnce(Account account, String secret, LanguagePreference reader) {
		var language = Languages.spokenTo(reader);
		String link = this.properties.issuer() + "/sign-in/link?token=" + secret;
		String name = account.name().in(reader);
		var context = new Context(language);
		context.setVariable("link", link);
		context.setVariable("name", name);
		context.setVariable("minutes", SignInLink.LIFETIME.toMinutes());
		try {
			var message = new MimeMessageHelper(this.sender.createMimeMessage(), true, StandardCharsets.UTF_8.name());
			message.setFrom(this.properties.mailFrom());
			message.setTo(account.email());
			message.setSubject(say("mail.subject", language));
			message.setText(text(link, name, language), this.templates.process("identity/mail-link", context));
			message.getMimeMessage().setHeader("Content-Language", language.getLanguage());
			message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
			this.sender.send(message.getMimeMessage());
		}
		catch (MessagingException ex) {
			throw new MailPreparationException("a sign-in mail could not be written", ex);
		}
	}

	private String text(String link, String name, Locale language) {
		return String.join("\n\n", say("mail.greeting", language, name), say("mail.link", language), link,
				say("mail.expires", language, SignInLink.LIFETIME.toMinutes()), say("mail.not-you", language)) + "\n";
	}

	private String say(String key, Locale language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
