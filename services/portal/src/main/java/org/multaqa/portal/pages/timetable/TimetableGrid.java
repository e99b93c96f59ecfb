package org.multaqa.portal.pages.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.portal.pages.shell.Lanes;
import org.multaqa.portal.pages.timetable.TimetablePage.Column;
import org.multaqa.portal.pages.timetable.TimetablePage.Hour;
import org.multaqa.portal.projections.programme.Programme.Room;

/**
 * Where the sessions of a day of the working draft stand. Also rooms in which nothing
 * takes place have a column, for something may be carried there.
 *
 * @param zone of the meeting
 * @param first the hour in which it begins
 * @param last the hour before which it ends
 * @param columns the rooms
 * @param lanes the column of each session, from 1
 */
record TimetableGrid(ZoneId zone, int first, int last, List<Column> columns, Map<SessionId, Integer> lanes) {

	/** The hours that a day shows at least. */
	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final LocalTime EVENING = LocalTime.of(18, 0);

	/** The style sheet knows so many columns, the lanes of a room counted. */
	static final int MOST_COLUMNS = 100;

	private static final int STEPS_AN_HOUR = 60 / TimetablePage.STEP;

	TimetableGrid {
		columns = List.copyOf(columns);
		lanes = Map.copyOf(lanes);
	}

	/**
	 * The grid of a day.
	 * @param placed what begins on it, in the order of time
	 * @param rooms all rooms, in their order
	 */
	static TimetableGrid of(LocalDate day, List<Placement> placed, List<Room> rooms, ZoneId zone) {
		int first = placed.stream()
			.map((placement) -> placement.starts().atZone(zone).getHour())
			.reduce(MORNING.getHour(), Math::min);
		int last = placed.stream()
			.map((placement) -> hourBefore(placement.ends().atZone(zone), day))
			.reduce(EVENING.getHour(), Math::max);
		var columns = new ArrayList<Column>();
		var lanes = new HashMap<SessionId, Integer>();
		Map<RoomId, List<Lanes.Taken>> taken = placed.stream()
			.collect(Collectors.groupingBy(Placement::room,
					Collectors.mapping(
							(placement) -> new Lanes.Taken(placement.session(), placement.starts(), placement.ends()),
							Collectors.toList())));
		int most = mostLanes(rooms, taken);
		int at = 1;
		for (Room room : rooms) {
			var within = Lanes.of(taken.getOrDefault(room.id(), List.of()), most);
			int begin = at;
			within.lanes().forEach((session, lane) -> lanes.put(session, begin + lane));
			int wide = Math.max(1, within.width());
			columns.add(new Column(room.id(), room.names(), room.capacity(), at, wide));
			at += wide;
		}
		return new TimetableGrid(zone, first, last, columns, lanes);
	}

	/** The more rooms there are, the fewer sessions stand beside each other in one. */
	private static int mostLanes(List<Room> rooms, Map<RoomId, List<Lanes.Taken>> taken) {
		return IntStream.iterate(Lanes.MOST, (most) -> most > 1, (most) -> most - 1)
			.filter((most) -> rooms.stream()
				.mapToInt((room) -> Math.max(1, Lanes.of(taken.getOrDefault(room.id(), List.of()), most).width()))
				.sum() <= MOST_COLUMNS)
			.findFirst()
			.orElse(1);
	}

	/** What lasts over midnight fills the day. */
	private static int hourBefore(ZonedDateTime ends, LocalDate day) {
		return ends.toLocalDate().isAfter(day) ? 24 : ends.getHour() + ((ends.getMinute() > 0) ? 1 : 0);
	}

	List<Hour> hours() {
		return IntStream.range(this.first, this.last)
			.mapToObj((hour) -> new Hour((hour - this.first) * STEPS_AN_HOUR, LocalTime.of(hour, 0)))
			.toList();
	}

	int steps() {
		return (this.last - this.first) * STEPS_AN_HOUR;
	}

	/** Steps from the start of the day. */
	int at(Instant moment) {
		var local = moment.atZone(this.zone);
		return (local.getHour() - this.first) * STEPS_AN_HOUR + local.getMinute() / TimetablePage.STEP;
	}

	/**
	 * Where the line of the present stands.
	 * @param day which is shown
	 * @return absent if it is not in its hours
	 */
	@Nullable Integer now(LocalDate day, Instant moment) {
		int at = at(moment);
		boolean within = moment.atZone(this.zone).toLocalDate().equals(day) && at >= 0 && at < steps();
		return within ? at : null;
	}

	/** How long a session is, inside the day. */
	int length(Placement placement) {
		int wanted = (int) Duration.between(placement.starts(), placement.ends()).toMinutes() / TimetablePage.STEP;
		return Math.clamp(wanted, 1, Math.max(1, steps() - at(placement.starts())));
	}

	int column(SessionId session) {
		return this.lanes.getOrDefault(session, 1);
	}

}
