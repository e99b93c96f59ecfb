package org.multaqa.registration.meeting.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.domain.Limits;

/**
 * What somebody who opens a meeting has to say about it.
 *
 * @param from its first day, in its time zone
 * @param to its last day
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 * @param consentRule how its offices agree
 * @param sample whether its people and words are invented
 * @param textsCurrentIn working languages in which texts must be current before they are
 * decided on and approved, in their order; absent where the authentic one is enough
 * @param passkeysFor where a passkey is needed, in the order of their kinds; absent where
 * it is nowhere
 */
public record MeetingPlan(LocalizedText names, LocalDate from, LocalDate to, String timeZone, LocalizedText venue,
		List<String> languages, ConsentRule consentRule, boolean sample, @Nullable List<String> textsCurrentIn,
		@Nullable List<PasskeyUse> passkeysFor) {

	/** How long a meeting may be, in days; beyond that a month or a year is mistyped. */
	static final int MOST_DAYS = 60;

	/** How long before a meeting a deadline may be, in years. */
	static final int MOST_YEARS_OF_NOTICE = 2;

	/** How far from today a meeting may be, in years; beyond that a year is mistyped. */
	static final int MOST_YEARS = 20;

	public MeetingPlan {
		languages = List.copyOf(languages);
		textsCurrentIn = (textsCurrentIn != null && !textsCurrentIn.isEmpty())
				? textsCurrentIn.stream().distinct().toList() : null;
		passkeysFor = (passkeysFor != null && !passkeysFor.isEmpty())
				? passkeysFor.stream().distinct().sorted().toList() : null;
	}

	/**
	 * The same plan, invented or not.
	 * @param invented whether its people and words are invented
	 */
	MeetingPlan asSample(boolean invented) {
		return new MeetingPlan(this.names, this.from, this.to, this.timeZone, this.venue, this.languages,
				this.consentRule, invented, this.textsCurrentIn, this.passkeysFor);
	}

	boolean isOnTheDaysOf(MeetingPlan other) {
		return this.from.equals(other.from) && this.to.equals(other.to);
	}

	/**
	 * Looks whether it can be on its days.
	 * @param today the day on which it is planned, in UTC
	 * @throws RuleViolation {@code meeting.ends-before-it-begins},
	 * {@code meeting.too-far-away}, {@code meeting.too-many-days}
	 */
	void checkDays(LocalDate today) {
		if (this.to.isBefore(this.from)) {
			throw RuleViolation.badInput("meeting.ends-before-it-begins", this.from, this.to);
		}
		var earliest = today.minusYears(MOST_YEARS);
		var latest = today.plusYears(MOST_YEARS);
		if (this.from.isBefore(earliest) || this.to.isAfter(latest)) {
			throw RuleViolation.badInput("meeting.too-far-away", earliest, latest, MOST_YEARS);
		}
		if (this.to.isAfter(this.from.plusDays(MOST_DAYS - 1))) {
			throw RuleViolation.badInput("meeting.too-many-days", MOST_DAYS);
		}
	}

	/**
	 * Looks whether it can be carried out, but for its days.
	 * @throws RuleViolation {@code text.too-long}, {@code meeting.unknown-time-zone},
	 * {@code meeting.no-language}, {@code meeting.bad-language},
	 * {@code meeting.not-a-working-language}
	 */
	void check() {
		Limits.name(this.names);
		Limits.name(this.venue);
		if (!isTimeZone(this.timeZone)) {
			throw RuleViolation.badInput("meeting.unknown-time-zone", this.timeZone);
		}
		if (this.languages.isEmpty()) {
			throw RuleViolation.badInput("meeting.no-language");
		}
		var seen = new HashSet<String>();
		for (String language : this.languages) {
			if (!isLanguage(language) || !seen.add(language)) {
				throw RuleViolation.badInput("meeting.bad-language", language);
			}
		}
		Stream.ofNullable(this.textsCurrentIn)
			.flatMap(List::stream)
			.filter((tag) -> !seen.contains(tag))
			.forEach((tag) -> {
				throw RuleViolation.badInput("meeting.not-a-working-language", tag);
			});
	}

	/**
	 * Looks whether there can be such deadlines: not after the meeting, and not so long
	 * before it that a year must be mistyped.
	 * @throws RuleViolation {@code meeting.deadline-out-of-bounds},
	 * {@code meeting.bad-reminders}
	 */
	void check(Deadlines deadlines) {
		if (!isInBounds(deadlines)) {
			throw RuleViolation.badInput("meeting.deadline-out-of-bounds", MOST_YEARS_OF_NOTICE);
		}
		boolean known = deadlines.reminders()
			.stream()
			.allMatch((days) -> days >= 1 && days <= Deadlines.EARLIEST_REMINDER);
		if (!known || deadlines.reminders().size() > Deadlines.MOST_REMINDERS) {
			throw RuleViolation.badInput("meeting.bad-reminders", Deadlines.MOST_REMINDERS,
					Deadlines.EARLIEST_REMINDER);
		}
	}

	/**
	 * Whether no deadline is after the meeting, or so long before it that a year must be
	 * mistyped.
	 */
	boolean isInBounds(Deadlines deadlines) {
		var earliest = this.from.minusYears(MOST_YEARS_OF_NOTICE);
		return Stream.of(deadlines.nominations(), deadlines.answers())
			.filter(Objects::nonNull)
			.map(LocalDateTime::toLocalDate)
			.noneMatch((day) -> day.isBefore(earliest) || day.isAfter(this.to));
	}

	/** A zone of the IANA database, no mere offset: a place changes its offset. */
	private static boolean isTimeZone(String name) {
		try {
			return ZoneId.of(name).getRules() != null && ZoneId.getAvailableZoneIds().contains(name);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static boolean isLanguage(String tag) {
		try {
			return LocalizedText.checkLanguage(tag).equals(tag);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
