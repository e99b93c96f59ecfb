package org.multaqa.portal.pages.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.programme.Programme;

/**
 * When a room can be used, or somebody can have a part in a session.
 *
 * @param room which room, or absent
 * @param person which person, or absent
 * @param times in their order; none mean always
 * @param days the days of the meeting
 * @param maySet whether the reader may say otherwise
 */
public record AvailabilityPage(Programme.@Nullable Room room, @Nullable PersonName person, List<Time> times,
		List<LocalDate> days, ActionState maySet) {

	/** For how many times more than there are a form has room. */
	private static final int ROOM_FOR = 3;

	public AvailabilityPage {
		times = List.copyOf(times);
		days = List.copyOf(days);
	}

	/** How many lines the form has. */
	public int lines() {
		return this.times.size() + ROOM_FOR;
	}

	/**
	 * A time of one day.
	 *
	 * @param starts in the meeting's time zone
	 * @param ends midnight for the end of the day
	 */
	public record Time(LocalDate day, LocalTime starts, LocalTime ends) {

	}

}
