package org.multaqa.portal.exports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.multaqa.model.MeetingId;

/**
 * A session in a schedule file, or one day of a session that lasts for 24 hours or more:
 * apps refuse durations beyond 23 hours.
 *
 * @param part 0 for the first, or only, part
 */
record ScheduleSlot(ReleasedSession session, int part, ZonedDateTime starts, ZonedDateTime ends) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	/** How a whole day is written. */
	private static final Duration LONGEST = Duration.ofDays(1).minusMinutes(1);

	/** More sessions than a meeting has; the formats take numbers of six digits. */
	private static final int SESSIONS = 10_000;

	static List<ScheduleSlot> of(ReleasedSession session, ZoneId zone) {
		var starts = session.publication().place().starts().atZone(zone);
		var ends = session.publication().place().ends().atZone(zone);
		if (Duration.between(starts, ends).compareTo(LONGEST) <= 0) {
			return List.of(new ScheduleSlot(session, 0, starts, ends));
		}
		var slots = new ArrayList<ScheduleSlot>();
		var from = starts;
		while (from.isBefore(ends)) {
			var midnight = from.toLocalDate().plusDays(1).atStartOfDay(zone);
			var until = midnight.isBefore(ends) ? midnight : ends;
			slots.add(new ScheduleSlot(session, slots.size(), from, until));
			from = until;
		}
		return slots;
	}

	/** A number that no other slot has, the same in every release. */
	int id() {
		return this.session.number() + this.part * SESSIONS;
	}

	/** The same in every release; of a later part by its number. */
	UUID guid(MeetingId meeting) {
		String name = this.session.plan().id().value();
		return guid(meeting, (this.part == 0) ? name : name + "/" + this.part);
	}

	/** An id that is known all over the world, for something of a meeting. */
	static UUID guid(MeetingId meeting, String name) {
		return UUID.nameUUIDFromBytes((meeting + "/" + name).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A name in addresses, which no other slot has. The formats want a number in the
	 * middle, three characters behind it at least, and no hyphen at the end.
	 */
	String slug(MeetingId meeting) {
		return Acronym.of(meeting) + "-" + id() + "-" + this.session.plan().id() + "-" + id();
	}

	/** Where an hour repeats, only the moment says which one it is. */
	String moment() {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(this.starts);
	}

	String end() {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(this.ends);
	}

	String time() {
		return TIME.format(this.starts);
	}

	String duration() {
		var length = Duration.between(this.starts, this.ends);
		var written = (length.compareTo(LONGEST) > 0) ? LONGEST : length;
		return String.format(Locale.ROOT, "%02d:%02d", written.toHours(), written.toMinutesPart());
	}

	/** The tags of the languages spoken. */
	String languages() {
		return String.join(", ", this.session.plan().languages());
	}

}
