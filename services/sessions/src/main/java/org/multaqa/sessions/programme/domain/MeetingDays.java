package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * The days of a meeting where it takes place: from midnight before the first until
 * midnight after the last, in its own time zone, whatever the clocks do in between.
 *
 * @param from its first day
 * @param to its last day
 * @param zone its time zone
 */
public record MeetingDays(LocalDate from, LocalDate to, ZoneId zone) implements Circumstances {

	/** Itself, where nothing else is known. */
	@Override
	public MeetingDays days() {
		return this;
	}

	public Instant begin() {
		return this.from.atStartOfDay(this.zone).toInstant();
	}

	public Instant end() {
		return this.to.plusDays(1).atStartOfDay(this.zone).toInstant();
	}

	/** Whether a place lies within them. */
	public boolean hold(Placement placement) {
		return !placement.starts().isBefore(begin()) && !placement.ends().isAfter(end());
	}

}
