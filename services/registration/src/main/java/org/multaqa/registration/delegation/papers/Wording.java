package org.multaqa.registration.delegation.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.application.PapersService.Papers;
import org.multaqa.registration.meeting.domain.MeetingPlan;

/**
 * The words of papers in one language.
 *
 * @param reader the language, then others for what there is not in it
 */
record Wording(LanguagePreference reader) {

	private static final Messages MESSAGES = new Messages("papers/registration");

	private static final Pattern ISOLATES = Pattern.compile("[\\u2066-\\u2069]");

	/**
	 * The words for papers of a meeting. What is not said in the reader's language is
	 * said in English, which whoever looks at a paper reads most likely.
	 * @param reader who asks
	 */
	static Wording of(LanguagePreference reader, MeetingPlan plan) {
		return new Wording(reader.then(List.of(Languages.COMMON.getLanguage())).then(plan.languages()));
	}

	/** The language of the sentences. */
	Locale language() {
		return Languages.spokenTo(this.reader);
	}

	boolean isRightToLeft() {
		return language().getLanguage().equals("ar");
	}

	/** What makes papers knows no isolates, and draws right without them. */
	String said(String key, Object... arguments) {
		return ISOLATES.matcher(MESSAGES.getMessage("paper." + key, arguments, language())).replaceAll("");
	}

	String in(LocalizedText text) {
		return text.in(this.reader);
	}

	/** As on the pages: the day first, also in English. */
	String day(LocalDate day) {
		var locale = language().equals(Locale.ENGLISH) ? Locale.UK : language();
		return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
	}

	/** From the first day to the last. */
	String days(MeetingPlan plan) {
		return plan.from().equals(plan.to()) ? day(plan.from()) : said("days", day(plan.from()), day(plan.to()));
	}

	String roles(List<Role> roles) {
		return roles.stream()
			.map((role) -> said("role." + ModelJson.wireName(role)))
			.collect(Collectors.joining(said("comma") + " "));
	}

	/** Those who sign for the meeting. */
	String organisers(Papers papers) {
		return papers.organisers()
			.stream()
			.map((name) -> PrintedName.of(name, this.reader).first(isRightToLeft()))
			.collect(Collectors.joining(said("comma") + " "));
	}

}
