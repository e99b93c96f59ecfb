package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.portal.pages.programme.ProgrammePage.Block;
import org.multaqa.portal.pages.programme.ProgrammePage.Day;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.portal.pages.shell.TextInLanguage;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.projections.programme.Contents;
import org.multaqa.portal.projections.programme.ReleasedHours.Tile;

/**
 * The days of the programme.
 *
 * @param context the meeting
 * @param own the sessions of the reader
 */
record DayPresenter(MeetingContext context, OwnSessions own) {

	/**
	 * A day.
	 * @param sessions what there is to show, at least one of it beginning on the day
	 * @param rooms all rooms, in their order
	 */
	Day day(LocalDate date, List<LatestRelease.Session> sessions, List<Contents.Room> rooms) {
		var reader = reader();
		var grid = DayGrid.of(date, sessions, rooms, reader);
		var now = this.context.pageRequest().now();
		needNames(grid.sessions().stream().map(LatestRelease.Session::tile));
		var said = new Said(this.context);
		return new Day(date, date.equals(reader.dayOf(now)), grid.columns(), grid.width(), grid.hours(), grid.now(now),
				grid.isTall(), grid.sessions().stream().map((session) -> block(session, grid, said)).toList());
	}

	private Block block(LatestRelease.Session session, DayGrid grid, Said said) {
		var tile = session.tile();
		boolean running = session.isRunningAt(this.context.pageRequest().now());
		boolean starred = this.own.stars().contains(tile.id());
		return new Block(tile.id(), tile.kind(), this.context.addresses().session(tile.id()),
				reader().words(tile.title()), session.slot(), said.range(session.slot()),
				said.room(session.slot().room()), session.track(),
				tile.people().stream().flatMap(said::person).toList(), running, this.own.parts().contains(tile.id()),
				starred, look(session, grid, running, starred));
	}

	private String look(LatestRelease.Session session, DayGrid grid, boolean running, boolean starred) {
		return "room-" + grid.column(session) + " at-" + grid.at(session.slot().starts()) + " for-"
				+ grid.length(session) + " kind-" + reader().wire(session.tile().kind()) + (running ? " running" : "")
				+ (starred ? " starred" : "");
	}

	/** Says whose names will be asked for. */
	void needNames(Stream<Tile> tiles) {
		this.context.snapshot().needNames(tiles.flatMap((tile) -> tile.people().stream()).distinct().toList());
	}

	private Reader reader() {
		return this.context.pageRequest().reader();
	}

	/** What many sessions of a day have in common, said once. */
	private static final class Said {

		private final MeetingContext context;

		private final Map<Interval, String> ranges = new HashMap<>();

		private final Map<LocalizedText, TextInLanguage> rooms = new HashMap<>();

		private final Map<PersonId, Optional<TextInLanguage>> people = new HashMap<>();

		Said(MeetingContext context) {
			this.context = context;
		}

		String range(Slot slot) {
			return this.ranges.computeIfAbsent(new Interval(slot.starts(), slot.ends()),
					(it) -> reader().time(it.from()) + "–" + reader().until(it.from(), it.until()));
		}

		TextInLanguage room(LocalizedText names) {
			return this.rooms.computeIfAbsent(names, reader()::words);
		}

		/** None of somebody whose name is not known. */
		Stream<TextInLanguage> person(PersonId person) {
			return this.people
				.computeIfAbsent(person,
						(id) -> Optional.ofNullable(this.context.person(id).name()).map(reader()::words))
				.stream();
		}

		private Reader reader() {
			return this.context.pageRequest().reader();
		}

	}

}
