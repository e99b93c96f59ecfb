package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.TimeZone;

/** Moments and days, as a person sees them who reads in a language and a time zone. */
public interface TimeWords {

	/** The language, for instance {@code ar}. */
	String language();

	/** The language, with the way in which numbers and days are written. */
	Locale locale();

	ZoneId zone();

	/**
	 * From a day to a day.
	 * @param from the first day
	 * @param to the last day
	 * @return for instance {@code 7–9 December 2025}
	 */
	default String span(LocalDate from, LocalDate to) {
		if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
			return from.getDayOfMonth() + "–" + date(to);
		}
		return date(from) + " – " + date(to);
	}

	/**
	 * The day in short, to stand beside a time.
	 * @return for instance {@code Mon 8 Dec}
	 */
	default String shortDay(Instant moment) {
		return at(moment, "EEE d MMM");
	}

	/**
	 * A time of the day. Where the clocks show an hour twice, with the offset that says
	 * which of the two it is.
	 * @return for instance {@code 14:30}
	 */
	default String time(Instant moment) {
		return at(moment, "HH:mm") + offsetWhereRepeated(moment);
	}

	/**
	 * Until when, beside from when.
	 * @return a time, with its day where that is another one
	 */
	default String until(Instant starts, Instant ends) {
		boolean sameDay = dayOf(starts).equals(dayOf(ends.minusNanos(1)));
		return sameDay ? time(ends) : shortDay(ends) + comma() + time(ends);
	}

	/**
	 * A day of the meeting's year, where there is little room.
	 * @return for instance {@code 8 Dec}
	 */
	default String briefDate(Instant moment) {
		return at(moment, "d MMM");
	}

	/**
	 * A day and a time.
	 * @return for instance {@code 8 Dec, 14:30}
	 */
	default String moment(Instant moment) {
		return briefDate(moment) + comma() + time(moment);
	}

	/**
	 * Until when: a day with its year and a time, with the offset, for whoever must act
	 * is perhaps elsewhere.
	 * @return for instance {@code 20 November 2025, 18:00 (UTC+03:00)}
	 */
	default String deadline(Instant moment) {
		var offset = zone().getRules().getOffset(moment);
		return date(dayOf(moment)) + comma() + at(moment, "HH:mm") + " \u2066(UTC"
				+ ((offset.getTotalSeconds() == 0) ? "" : offset) + ")\u2069";
	}

	default String day(LocalDate day) {
		String pattern = language().equals("es") ? "EEEE d 'de' MMMM" : "EEEE d MMMM";
		return asSaid(day, day.format(TimeFormats.of(pattern, locale())));
	}

	/**
	 * A day with its year.
	 * @param day which day
	 * @return for instance {@code 8 December 2025}
	 */
	default String date(LocalDate day) {
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
	default String machine(Instant moment) {
		return moment.atZone(zone()).toOffsetDateTime().toString();
	}

	default LocalDate dayOf(Instant moment) {
		return moment.atZone(zone()).toLocalDate();
	}

	/**
	 * The name of the time zone, to stand beside times.
	 * @return the place and not what its rules are called, for instance
	 * {@code Qatar Time}, in the reader's language
	 */
	default String zoneName() {
		return TimeZoneFormat.getInstance(locale())
			.format(TimeZoneFormat.Style.GENERIC_LOCATION, TimeZone.getTimeZone(zone().getId()), 0);
	}

	private String comma() {
		return language().equals("ar") ? "، " : ", ";
	}

	/** Isolated, for it is written from left to right in Arabic, too. */
	private String offsetWhereRepeated(Instant moment) {
		var rules = zone().getRules();
		return (rules.getValidOffsets(moment.atZone(zone()).toLocalDateTime()).size() < 2) ? ""
				: " \u2066UTC" + rules.getOffset(moment) + "\u2069";
	}

	private String at(Instant moment, String pattern) {
		return TimeFormats.of(pattern, locale()).format(moment.atZone(zone()));
	}

}
