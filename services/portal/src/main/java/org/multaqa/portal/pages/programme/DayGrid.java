package org.multaqa.portal.pages.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.pages.programme.ProgrammePage.Column;
import org.multaqa.portal.pages.programme.ProgrammePage.Hour;
import org.multaqa.portal.pages.shell.Lanes;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.projections.programme.Contents;

/**
 * Where the sessions of a day stand in a grid that is true to time. It goes from the full
 * hour before the first session begins to the full hour after the last one ends, at the
 * latest until midnight; an hour is as high as it is long, also where the clocks change.
 *
 * @param begin the first moment
 * @param steps how many steps it has
 * @param sessions what is shown
 * @param columns the rooms
 * @param lanes the column of each session, from 1
 */
record DayGrid(Instant begin, int steps, List<LatestRelease.Session> sessions, List<Column> columns,
		Map<SessionId, Integer> lanes) {

	/** How long a step is, in minutes. */
	private static final int STEP = 5;

	private static final int STEPS_AN_HOUR = 60 / STEP;

	/** The style sheet knows so many. */
	private static final int MOST_STEPS = 24 * STEPS_AN_HOUR;

	/** As many columns, the lanes of a room counted. */
	static final int MOST_COLUMNS = 100;

	/** What is as short as this needs higher steps; but a break says little. */
	private static final int SHORT = 6;

	DayGrid {
		sessions = List.copyOf(sessions);
		columns = List.copyOf(columns);
		lanes = Map.copyOf(lanes);
	}

	/**
	 * The grid of a day.
	 * @param sessions what there is to show, at least one of it beginning on the day, in
	 * the order of time; what goes on from the day before is shown, too
	 * @param rooms all rooms, in their order
	 */
	static DayGrid of(LocalDate day, List<LatestRelease.Session> sessions, List<Contents.Room> rooms, Reader reader) {
		var ofDay = sessions.stream().filter((session) -> day.equals(dayOf(session, reader))).toList();
		var begin = ofDay.getFirst().slot().starts().atZone(reader.zone()).truncatedTo(ChronoUnit.HOURS).toInstant();
		var midnight = day.plusDays(1).atStartOfDay(reader.zone()).toInstant();
		var end = ofDay.stream()
			.map((session) -> session.slot().ends())
			.max(Instant::compareTo)
			.filter(midnight::isAfter)
			.orElse(midnight);
		int hours = (int) Math.ceilDiv(Duration.between(begin, end).toMinutes(), 60);
		var byRoom = new LinkedHashMap<RoomId, List<LatestRelease.Session>>();
		rooms.forEach((room) -> byRoom.put(room.id(), new ArrayList<>()));
		var shown = sessions.stream()
			.filter((session) -> session.slot().starts().isBefore(end) && session.slot().ends().isAfter(begin))
			.toList();
		shown.forEach(
				(session) -> Optional.ofNullable(byRoom.get(session.tile().room())).ifPresent((in) -> in.add(session)));
		var columns = new ArrayList<Column>();
		var lanes = new HashMap<SessionId, Integer>();
		int at = 1;
		for (var room : rooms) {
			var within = lanesOf(byRoom.getOrDefault(room.id(), List.of()));
			int wide = within.width();
			if (wide > 0) {
				int first = at;
				within.lanes().forEach((session, lane) -> lanes.put(session, first + lane));
				columns.add(new Column(room.id(), room.names(), at, wide));
				at += wide;
			}
		}
		return new DayGrid(begin, Math.min(MOST_STEPS, hours * STEPS_AN_HOUR), shown, columns, lanes);
	}

	private static Lanes lanesOf(List<LatestRelease.Session> inRoom) {
		return Lanes.of(inRoom.stream()
			.map((session) -> new Lanes.Taken(session.tile().id(), session.slot().starts(), session.slot().ends()))
			.toList());
	}

	/** How many columns there are, the lanes of a room counted. */
	int width() {
		return this.columns.stream().mapToInt(Column::lanes).sum();
	}

	List<Hour> hours() {
		return IntStream.range(0, this.steps / STEPS_AN_HOUR)
			.mapToObj((hour) -> new Hour(hour * STEPS_AN_HOUR, this.begin.plus(Duration.ofHours(hour))))
			.toList();
	}

	int column(LatestRelease.Session session) {
		return this.lanes.getOrDefault(session.tile().id(), 1);
	}

	/** Steps from the start of the day, inside it. */
	int at(Instant moment) {
		return Math.clamp(between(this.begin, moment), 0, Math.max(0, this.steps - 1));
	}

	/** How long a session is, inside the day. */
	int length(LatestRelease.Session session) {
		int until = Math.min(between(this.begin, session.slot().ends()), this.steps);
		return Math.max(1, until - at(session.slot().starts()));
	}

	/** Where the line of the present stands, if it is on the day. */
	@Nullable Integer now(Instant moment) {
		int at = between(this.begin, moment);
		return (moment.isBefore(this.begin) || at >= this.steps) ? null : at;
	}

	/** Whether something is so short that its words need higher steps. */
	boolean isTall() {
		return this.sessions.stream()
			.filter((session) -> session.tile().kind() != SessionKind.BREAK)
			.anyMatch((session) -> between(session.slot().starts(), session.slot().ends()) <= SHORT);
	}

	/** The day of the meeting on which a session begins. */
	static LocalDate dayOf(LatestRelease.Session session, Reader reader) {
		return reader.dayOf(session.slot().starts());
	}

	private static int between(Instant from, Instant until) {
		return (int) (Duration.between(from, until).toMinutes() / STEP);
	}

}
