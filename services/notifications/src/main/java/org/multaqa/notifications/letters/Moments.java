package org.multaqa.notifications.letters;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and hours as letters say them: by the clock of the meeting, with its offset, since
 * a letter is read anywhere, and an hour may come twice.
 *
 * @param zone of the meeting
 */
record Moments(ZoneId zone, Locale locale) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	/**
	 * From when until when.
	 * @return for instance {@code Monday 8 December 2025, 10:00–11:30 (UTC+03:00)}
	 */
	String span(Instant starts, Instant ends) {
		var from = starts.atZone(this.zone);
		var to = ends.atZone(this.zone);
		String until = from.toLocalDate().equals(to.toLocalDate()) ? TIME.format(to) : day(to) + " " + TIME.format(to);
		String hours = TIME.format(from) + "–" + until + " (UTC" + offset(from) + ")";
		return day(from) + comma() + Direction.leftToRight(hours);
	}

	/**
	 * A moment.
	 * @return for instance {@code Monday 8 December 2025, 10:00 (UTC+03:00)}
	 */
	String at(Instant instant) {
		var moment = instant.atZone(this.zone);
		return day(moment) + comma() + Direction.leftToRight(TIME.format(moment) + " (UTC" + offset(moment) + ")");
	}

	private String day(ZonedDateTime moment) {
		String pattern = this.locale.getLanguage().equals("es") ? "EEEE d 'de' MMMM 'de' yyyy" : "EEEE d MMMM yyyy";
		String day = DateTimeFormatter.ofPattern(pattern, digits()).format(moment);
		return (this.locale.getLanguage().equals("fr") && moment.getDayOfMonth() == 1)
				? day.replaceFirst(" 1 ", " 1er ") : day;
	}

	/** Arabic with the digits that our readers asked for. */
	private Locale digits() {
		return this.locale.getLanguage().equals("ar") ? Locale.forLanguageTag("ar-u-nu-latn") : this.locale;
	}

	private String comma() {
		return this.locale.getLanguage().equals("ar") ? "، " : ", ";
	}

	private static String offset(ZonedDateTime moment) {
		return moment.getOffset().getTotalSeconds() == 0 ? "" : moment.getOffset().getId();
	}

}
