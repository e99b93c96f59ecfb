package org.multaqa.registration.meeting.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;

import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;
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
 */
public record MeetingPlan(LocalizedText names, LocalDate from, LocalDate to, String timeZone, LocalizedText venue,
		List<String> languages, ConsentRule consentRule, boolean sample) {

	public MeetingPlan {
		languages = List.copyOf(languages);
	}

	/**
	 * Looks whether it can be carried out.
	 * @throws RuleViolation {@code text.too-long}, {@code meeting.ends-before-it-begins},
	 * {@code meeting.unknown-time-zone}, {@code meeting.no-language},
	 * {@code meeting.bad-language}
	 */
	void check() {
		Limits.name("names", this.names);
		Limits.name("venue", this.venue);
		if (this.to.isBefore(this.from)) {
			throw RuleViolation.badInput("meeting.ends-before-it-begins", this.from.toString(), this.to.toString());
		}
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
