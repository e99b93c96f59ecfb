package org.multaqa.identity.signin.mail;

import java.util.Locale;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.mail.SmtpSender;
import org.multaqa.identity.mail.SmtpSender.Mail;
import org.multaqa.identity.signin.application.LinkMail;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.kit.text.Foreign;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;

/** Sends links by SMTP, in the language of the page. */
public final class SmtpLinkMail implements LinkMail {

	private final SmtpSender sender;

	private final MessageSource messages;

	private final ITemplateEngine templates;

	private final IdentityProperties properties;

	public SmtpLinkMail(SmtpSender sender, MessageSource messages, ITemplateEngine templates,
			IdentityProperties properties) {
		this.sender = sender;
		this.messages = messages;
		this.templates = templates;
		this.properties = properties;
	}

	@Override
	public void send(Account account, String secret, LanguagePreference reader) {
		var language = Languages.spokenTo(reader);
		String link = this.properties.issuer() + "/sign-in/link?token=" + secret;
		String name = Foreign.line(account.name().in(reader));
		var context = new Context(language);
		context.setVariable("link", link);
		context.setVariable("name", name);
		context.setVariable("minutes", SignInLink.LIFETIME.toMinutes());
		this.sender.send(account.email(), new Mail(language.getLanguage(), say("mail.subject", language),
				text(link, name, language), this.templates.process("identity/mail-link", context)));
	}

	private String text(String link, String name, Locale language) {
		return String.join("\n\n", say("mail.greeting", language, name), say("mail.link", language), link,
				say("mail.expires", language, SignInLink.LIFETIME.toMinutes()), say("mail.not-you", language)) + "\n";
	}

	private String say(String key, Locale language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
