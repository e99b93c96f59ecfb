package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;

/**
 * A meeting, as far as letters speak of it.
 *
 * @param from its first day, or absent where we have not heard of it since letters speak
 * of days
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 * @param deadline until when invitations are answered, or absent where no end is set
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, @Nullable LocalDate from, String timeZone,
		List<String> languages, @Nullable Deadline deadline) {

	public MeetingReplica {
		languages = List.copyOf(languages);
	}

	/** The same meeting, whose invitations end otherwise. */
	public MeetingReplica until(@Nullable Deadline other) {
		return new MeetingReplica(this.meeting, this.names, this.from, this.timeZone, this.languages, other);
	}

	/**
	 * Until when an invitation is answered.
	 * @param invited when somebody was invited, or absent where nobody kept it
	 * @return empty where no end is set, or it was over by then
	 */
	public Optional<Instant> answerUntil(@Nullable Instant invited) {
		return Optional.ofNullable(this.deadline)
			.map((end) -> at(end.answers()))
			.filter((end) -> invited == null || invited.isBefore(end));
	}

	/**
	 * The reminder whose time has come; of several the last one, for the others are made
	 * up for by it.
	 * @return empty before the first one, and once the deadline is over
	 */
	public Optional<DueReminder> reminder(Instant now) {
		return Optional.ofNullable(this.deadline)
			.filter((end) -> now.isBefore(at(end.answers())))
			.flatMap((end) -> end.reminders()
				.stream()
				.map((days) -> new DueReminder(this.meeting, end.answers().toLocalDate(), days,
						at(end.answers().minusDays(days))))
				.filter((due) -> !now.isBefore(due.since()))
				.min(Comparator.comparing(DueReminder::days)));
	}

	private Instant at(LocalDateTime local) {
		return local.atZone(ZoneId.of(this.timeZone)).toInstant();
	}

	/**
	 * Until when invitations are answered.
	 *
	 * @param answers by the clock of the meeting
	 * @param reminders how many days before that people are reminded
	 */
	public record Deadline(LocalDateTime answers, List<Integer> reminders) {

		public Deadline {
			reminders = List.copyOf(reminders);
		}

	}

	/**
	 * A reminder whose time has come.
	 *
	 * @param deadline the day on which the invitations end
	 * @param days how many days before that it is
	 * @param since since when it is due
	 */
	public record DueReminder(MeetingId meeting, LocalDate deadline, int days, Instant since) {

	}

}
