package org.multaqa.identity.founders.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.mail.SmtpSender.Mail;
import org.multaqa.kit.text.Foreign;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;

/** Writes the mails to founders. */
public final class FounderLetters {

	private final MessageSource messages;

	private final ITemplateEngine templates;

	private final IdentityProperties properties;

	public FounderLetters(MessageSource messages, ITemplateEngine templates, IdentityProperties properties) {
		this.messages = messages;
		this.templates = templates;
		this.properties = properties;
	}

	/**
	 * To whoever is to be the first founder, in all our languages: nobody knows theirs
	 * yet.
	 * @param link to the first-run page, with the code
	 */
	Mail firstRun(String link) {
		var languages = Languages.ALL.stream().map(Locale::forLanguageTag).toList();
		var parts = languages.stream()
			.map((language) -> new Part(language.getLanguage(), say("page.direction", language), "",
					say("mail.first-run.words", language), say("mail.first-run.button", language),
					say("mail.first-run.note", language)))
			.toList();
		String subject = languages.stream()
			.limit(2)
			.map((language) -> say("mail.first-run.subject", language))
			.collect(Collectors.joining(" · "));
		return mail(subject, link, parts);
	}

	/**
	 * To somebody who was appointed, in their own language.
	 * @param by who has appointed them
	 */
	Mail appointed(Account founder, Account by) {
		var reader = LanguagePreference.of(founder.language());
		var language = Languages.spokenTo(reader);
		var part = new Part(language.getLanguage(), say("page.direction", language),
				say("mail.greeting", language, Foreign.line(founder.name().in(reader))),
				say("mail.founder.words", language, Foreign.line(by.name().in(reader))),
				say("mail.founder.button", language), say("mail.founder.note", language, founder.email()));
		return mail(say("mail.founder.subject", language), this.properties.setUpPage(), List.of(part));
	}

	private Mail mail(String subject, String link, List<Part> parts) {
		var context = new Context(Locale.forLanguageTag(parts.getFirst().language()));
		context.setVariable("subject", subject);
		context.setVariable("link", link);
		context.setVariable("parts", parts);
		return new Mail(parts.stream().map(Part::language).collect(Collectors.joining(", ")), subject,
				parts.stream().map((part) -> part.text(link)).collect(Collectors.joining("\n")),
				this.templates.process("identity/mail-founder", context));
	}

	private String say(String key, Locale language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

	/**
	 * A mail, or the part of it that is in one language.
	 *
	 * @param direction {@code ltr} or {@code rtl}
	 * @param greeting perhaps blank
	 * @param button what leads on
	 * @param note what else there is to know
	 */
	public record Part(String language, String direction, String greeting, String words, String button, String note) {

		String text(String link) {
			return (this.greeting.isBlank() ? "" : this.greeting + "\n\n") + this.words + "\n\n" + link + "\n\n"
					+ this.note + "\n";
		}

	}

}
