package org.multaqa.sessions.schedule.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * A time as a file says it: on the clock where the conference took place.
 *
 * @param zone where that was, as an offset or a time zone, or absent where the file does
 * not say it
 */
public record Moment(LocalDateTime local, @Nullable ZoneId zone) {

	/** The same in a meeting; what says no time zone is in the meeting's. */
	public Instant in(ZoneId meeting) {
		return this.local.atZone((this.zone != null) ? this.zone : meeting).toInstant();
	}

	/** At the same hour of another day, on the clock of a meeting. */
	public Instant shifted(long days, ZoneId meeting) {
		return this.local.plusDays(days).atZone(meeting).toInstant();
	}

	LocalDate day() {
		return this.local.toLocalDate();
	}

}
