package org.multaqa.portal.exports;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.RoomId;

/**
 * A day of a meeting in a schedule file, from midnight to midnight where the meeting is.
 * What goes on after midnight stands on the day on which it begins.
 *
 * @param index from 1
 * @param slots what begins on it, in the order of time and room
 */
record ScheduleDay(int index, LocalDate date, ZonedDateTime starts, ZonedDateTime ends, List<ScheduleSlot> slots) {

	ScheduleDay {
		slots = List.copyOf(slots);
	}

	/** All days of the meeting, also those without a session. */
	static List<ScheduleDay> of(ReleasedProgramme programme) {
		var zone = programme.zone();
		var slots = programme.takingPlace()
			.stream()
			.flatMap((session) -> ScheduleSlot.of(session, zone).stream())
			.collect(Collectors.groupingBy((slot) -> slot.starts().toLocalDate()));
		var first = LocalDate.ofInstant(programme.begin(), zone);
		return Stream
			.iterate(first, (date) -> date.atStartOfDay(zone).toInstant().isBefore(programme.end()),
					(date) -> date.plusDays(1))
			.map((date) -> new ScheduleDay((int) (date.toEpochDay() - first.toEpochDay()) + 1, date,
					date.atStartOfDay(zone), date.plusDays(1).atStartOfDay(zone), slots.getOrDefault(date, List.of())))
			.toList();
	}

	/** What begins in each room. */
	Collection<List<ScheduleSlot>> byRoom() {
		Function<ScheduleSlot, RoomId> room = (slot) -> slot.session().publication().place().room();
		return this.slots.stream()
			.collect(Collectors.groupingBy(room, LinkedHashMap::new, Collectors.toList()))
			.values();
	}

	String begin() {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(this.starts);
	}

	String end() {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(this.ends);
	}

}
