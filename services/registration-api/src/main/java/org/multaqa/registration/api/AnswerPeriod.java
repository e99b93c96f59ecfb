package org.multaqa.registration.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When those who are invited to a meeting say whether they come: while it is open, and
 * until the deadline that its organisers have set.
 *
 * @param meeting what every service knows of it
 * @param deadlines until when, and when people are reminded
 * @param zone by whose clock they are said
 */
public record AnswerPeriod(MeetingFacts meeting, Deadlines deadlines, ZoneId zone) {

	/**
	 * Until when those who are invited before it may answer.
	 * @return empty where no end was set
	 */
	public Optional<Instant> until() {
		return Optional.ofNullable(this.deadlines.answers()).map(this::at);
	}

	/**
	 * Until when a person may answer: until the deadline of the meeting; whoever is
	 * invited only after it, until the meeting closes.
	 * @param invited since when the person is asked, or absent where nobody kept it
	 * @return empty where no end was set
	 */
	public Optional<Instant> until(@Nullable Instant invited) {
		return until().filter((deadline) -> invited == null || invited.isBefore(deadline));
	}

	/** Whether somebody who is invited has let the deadline pass. */
	public boolean isTooLate(@Nullable Instant invited, Instant now) {
		return until(invited).filter((end) -> !now.isBefore(end)).isPresent();
	}

	/** Whether somebody who is invited can say now that they come. */
	public boolean isOpen(@Nullable Instant invited, Instant now) {
		return this.meeting.receives() && !isTooLate(invited, now);
	}

	/**
	 * The reminder whose time has come; of several the last one, for the others are made
	 * up for by it.
	 * @return empty before the first one, and where nobody can answer any more
	 */
	public Optional<Reminder> reminder(Instant now) {
		@Nullable LocalDateTime end = this.deadlines.answers();
		if (end == null || !isOpen(null, now)) {
			return Optional.empty();
		}
		return this.deadlines.reminders()
			.stream()
			.map((days) -> new Reminder(end.toLocalDate(), days, at(end.minusDays(days))))
			.filter((due) -> !now.isBefore(due.since()))
			.min(Comparator.comparing(Reminder::days));
	}

	private Instant at(LocalDateTime local) {
		return Deadlines.at(local, this.zone);
	}

	/**
	 * A reminder of the deadline.
	 *
	 * @param deadline the day on which the invitations end
	 * @param days how many days before that it is
	 * @param since since when it is due
	 */
	public record Reminder(LocalDate deadline, int days, Instant since) {

	}

}
