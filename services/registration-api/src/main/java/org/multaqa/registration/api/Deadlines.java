package org.multaqa.registration.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Until when people of a meeting are nominated and answer, by the clock of the meeting,
 * and when those who have not answered are reminded.
 *
 * @param nominations until when offices nominate people, or absent while they always may
 * @param answers until when invitations are answered, or absent while they always are
 * @param reminders how many days before that, the first time first; none for never
 */
public record Deadlines(@Nullable LocalDateTime nominations, @Nullable LocalDateTime answers, List<Integer> reminders) {

	/**
	 * The longest time before a deadline at which somebody is reminded of it, in days.
	 */
	public static final int EARLIEST_REMINDER = 60;

	/** How often the platform reminds by itself. */
	public static final int MOST_REMINDERS = 2;

	public Deadlines {
		reminders = reminders.stream().distinct().sorted((one, other) -> Integer.compare(other, one)).toList();
	}

	public static Deadlines none() {
		return new Deadlines(null, null, List.of());
	}

	/** An hour that comes twice by the clock of the meeting is the first of the two. */
	static Instant at(LocalDateTime local, ZoneId zone) {
		return local.atZone(zone).toInstant();
	}

}
