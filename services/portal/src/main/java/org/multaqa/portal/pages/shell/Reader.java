package org.multaqa.portal.pages.shell;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.text.ListFormatter;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;

/**
 * Who reads a page, in which language and in which time zone. The one place that turns
 * texts, moments and numbers into what a person sees. Digits are Latin in every language
 * ({@code nu-latn}), as signs, programmes and Gulf newspapers mostly have them.
 *
 * @param preference the reader's languages, then those of the meeting around the page
 * @param zone the time zone of the meeting; times are always shown in it, never in the
 * reader's own
 * @param person who has signed in, or absent
 */
public record Reader(LanguagePreference preference, ZoneId zone, @Nullable Self person) {

	/** A page of a large programme shows thousands of times; there are few formats. */
	private static final Map<Format, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

	/**
	 * The person who has signed in.
	 *
	 * @param office for which office the person acts in this meeting, or absent
	 * @param roles what the person is in this meeting
	 */
	public record Self(PersonName name, @Nullable OfficeBadge office, List<Role> roles) {

		public Self {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * The language of the page.
	 * @return one of {@link Languages#ALL}
	 */
	public String language() {
		return Languages.spokenTo(this.preference).getLanguage();
	}

	/**
	 * The locale in which the page is rendered. English dates are written as Doha and
	 * most of the world write them, day first.
	 * @return for instance {@code ar-u-nu-latn}
	 */
	public Locale locale() {
		return Locale.forLanguageTag((language().equals("en") ? "en-GB" : language()) + "-u-nu-latn");
	}

	public String direction() {
		return directionOf(language());
	}

	/**
	 * In which direction a language is written.
	 * @param tag a language tag
	 * @return {@code rtl} or {@code ltr}, or {@code auto} where nobody knows the language
	 */
	public String directionOf(String tag) {
		return Languages.directionOf(tag);
	}

	/**
	 * In which direction a text is written, as {@link #in} answers.
	 * @param text in some languages
	 */
	public String directionOf(LocalizedText text) {
		return directionOf(languageOf(text));
	}

	/** The script of a language, as {@link Languages#scriptOf}. */
	public String scriptOf(String tag) {
		return Languages.scriptOf(tag);
	}

	/**
	 * What a text says to this reader, which need not be in the language of the page: who
	 * reads Chinese has the Chinese text in a French page.
	 * @param text in some languages
	 */
	public String in(LocalizedText text) {
		return text.in(this.preference);
	}

	/** What a text says to this reader, with its language. */
	public Words words(LocalizedText text) {
		String language = languageOf(text);
		return new Words(language, text.texts().getOrDefault(language, ""));
	}

	/**
	 * What a refusal names.
	 * @param index which of its arguments, from 0
	 * @return in the reader's language: a role or a text, or several of them; empty where
	 * there is none
	 */
	public String said(May may, int index) {
		return (index < may.arguments().size()) ? said(may.arguments().get(index)) : "";
	}

	private String said(Object argument) {
		return switch (argument) {
			case List<?> several ->
				ListFormatter.getInstance(locale()).format(several.stream().map(this::said).toList());
			case LocalizedText text -> in(text);
			case String code -> message(code);
			default -> String.valueOf(argument);
		};
	}

	/** What the page says by a key, without arguments. */
	public String message(String code) {
		return PageMessages.MESSAGES.find(this.preference, code).orElse(code);
	}

	/**
	 * In which language {@link #in} answers.
	 * @param text in some languages
	 * @return a language tag
	 */
	public String languageOf(LocalizedText text) {
		return text.languageFor(this.preference);
	}

	/**
	 * The name of a constant as messages, addresses and style sheets have it.
	 * @param constant for instance {@code CAN_LIVE_WITH}
	 * @return for instance {@code can-live-with}
	 */
	public String wire(Enum<?> constant) {
		return ModelJson.wireName(constant);
	}

	/**
	 * The languages of the portal, that of the page first: the order in which forms ask
	 * for texts.
	 * @return all of {@link Languages#ALL}
	 */
	public List<String> ownLanguageFirst() {
		return Stream.concat(Stream.of(language()), Languages.ALL.stream()).distinct().toList();
	}

	/**
	 * A language's name for itself.
	 * @param tag a language tag
	 * @return for instance {@code العربية}
	 */
	public String nameOf(String tag) {
		var locale = Locale.forLanguageTag(tag);
		var name = locale.getDisplayLanguage(locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

	/**
	 * The languages that the portal itself speaks, for the language switch.
	 * @return {@link Languages#ALL}
	 */
	public List<String> languages() {
		return Languages.ALL;
	}

	/**
	 * A language's name in the reader's language.
	 * @param tag a language tag
	 * @return for instance {@code Arabic}
	 */
	public String nameIn(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
	}

	/**
	 * A number as people write it.
	 * @param number any number
	 * @return for instance {@code 12,480}
	 */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(locale()).format(number);
	}

	/**
	 * From a day to a day.
	 * @param from the first day
	 * @param to the last day
	 * @return for instance {@code 7–9 December 2025}
	 */
	public String span(LocalDate from, LocalDate to) {
		if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
			return from.getDayOfMonth() + "–" + date(to);
		}
		return date(from) + " – " + date(to);
	}

	/**
	 * The day in short, to stand beside a time.
	 * @return for instance {@code Mon 8 Dec}
	 */
	public String shortDay(Instant moment) {
		return at(moment, "EEE d MMM");
	}

	/**
	 * A time of the day. Where the clocks show an hour twice, with the offset that says
	 * which of the two it is.
	 * @return for instance {@code 14:30}
	 */
	public String time(Instant moment) {
		return at(moment, "HH:mm") + offsetWhereRepeated(moment);
	}

	/**
	 * Until when, beside from when.
	 * @return a time, with its day where that is another one
	 */
	public String until(Instant starts, Instant ends) {
		boolean sameDay = dayOf(starts).equals(dayOf(ends.minusNanos(1)));
		return sameDay ? time(ends) : shortDay(ends) + comma() + time(ends);
	}

	/** The same reader, who reads times in another time zone. */
	public Reader in(ZoneId other) {
		return new Reader(this.preference, other, this.person);
	}

	/**
	 * A day of the meeting's year, where there is little room.
	 * @return for instance {@code 8 Dec}
	 */
	public String briefDate(Instant moment) {
		return at(moment, "d MMM");
	}

	/**
	 * A day and a time.
	 * @return for instance {@code 8 Dec, 14:30}
	 */
	public String moment(Instant moment) {
		return briefDate(moment) + comma() + time(moment);
	}

	/**
	 * Until when: a day with its year and a time, with the offset, for whoever must act
	 * is perhaps elsewhere.
	 * @return for instance {@code 20 November 2025, 18:00 (UTC+03:00)}
	 */
	public String deadline(Instant moment) {
		var offset = this.zone.getRules().getOffset(moment);
		return date(dayOf(moment)) + comma() + at(moment, "HH:mm") + " \u2066(UTC"
				+ ((offset.getTotalSeconds() == 0) ? "" : offset) + ")\u2069";
	}

	public String day(LocalDate day) {
		String pattern = language().equals("es") ? "EEEE d 'de' MMMM" : "EEEE d MMMM";
		return asSaid(day, day.format(DateTimeFormatter.ofPattern(pattern, locale())));
	}

	/**
	 * A day with its year.
	 * @param day which day
	 * @return for instance {@code 8 December 2025}
	 */
	public String date(LocalDate day) {
		return asSaid(day, day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale())));
	}

	/** In French the first of a month is an ordinal number. */
	private String asSaid(LocalDate day, String date) {
		return (language().equals("fr") && day.getDayOfMonth() == 1) ? date.replaceFirst("\\b1 ", "1er ") : date;
	}

	/**
	 * The moment for machines, for the attribute {@code datetime}.
	 * @return ISO 8601 with the meeting's offset
	 */
	public String machine(Instant moment) {
		return moment.atZone(this.zone).toOffsetDateTime().toString();
	}

	public LocalDate dayOf(Instant moment) {
		return moment.atZone(this.zone).toLocalDate();
	}

	/**
	 * The name of the time zone, to stand beside times.
	 * @return the place and not what its rules are called, for instance
	 * {@code Qatar Time}, in the reader's language
	 */
	public String zoneName() {
		return TimeZoneFormat.getInstance(locale())
			.format(TimeZoneFormat.Style.GENERIC_LOCATION, TimeZone.getTimeZone(this.zone.getId()), 0);
	}

	/**
	 * Whether the person who has signed in is this in the meeting.
	 * @param role a wire name, for instance {@code secretary-general}
	 * @return false if nobody has signed in
	 */
	public boolean is(String role) {
		return this.person != null && this.person.roles().stream().anyMatch((own) -> wire(own).equals(role));
	}

	private String comma() {
		return language().equals("ar") ? "، " : ", ";
	}

	/** Isolated, for it is written from left to right in Arabic, too. */
	private String offsetWhereRepeated(Instant moment) {
		var rules = this.zone.getRules();
		return (rules.getValidOffsets(moment.atZone(this.zone).toLocalDateTime()).size() < 2) ? ""
				: " \u2066UTC" + rules.getOffset(moment) + "\u2069";
	}

	private String at(Instant moment, String pattern) {
		return FORMATS
			.computeIfAbsent(new Format(pattern, language()),
					(format) -> DateTimeFormatter.ofPattern(pattern, locale()))
			.format(moment.atZone(this.zone));
	}

	/** How a language writes moments of some kind. */
	private record Format(String pattern, String language) {

	}

}
