package org.multaqa.portal.pages.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ReleaseEvent.ChangeKind;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.sessions.api.ClashView;

/**
 * One day of the working draft, true to time: rooms across, the hours down.
 *
 * @param days the days of the meeting
 * @param day which of them is shown
 * @param rooms the columns
 * @param parts of the rooms, where there are more than one day shows at once
 * @param hours the lines of the hours
 * @param steps how many steps of {@value #STEP} minutes the day has
 * @param now how many steps the present is from the start of the day, or absent if it is
 * not in its hours
 * @param blocks the sessions of the day that have a place
 * @param tray sessions without a place
 * @param review what the service says of the draft, or absent while it is away
 * @param release number of the latest release, 0 before the first
 * @param mayPlan whether the reader may plan and place
 * @param mayRelease whether the draft may be released
 */
public record TimetablePage(List<LocalDate> days, LocalDate day, List<Column> rooms, List<RoomRange> parts,
		List<Hour> hours, int steps, @Nullable Integer now, List<Block> blocks, List<Waiting> tray,
		@Nullable Review review, int release, ActionState mayPlan, ActionState mayRelease) {

	/** Minutes between two lines on which a session may begin. */
	public static final int STEP = 5;

	/** What is as short as this needs higher steps; but a break says little. */
	private static final int SHORT = 6;

	public TimetablePage {
		days = List.copyOf(days);
		rooms = List.copyOf(rooms);
		parts = List.copyOf(parts);
		hours = List.copyOf(hours);
		blocks = List.copyOf(blocks);
		tray = List.copyOf(tray);
	}

	/**
	 * What an address says of the part that is shown.
	 * @return empty for the first
	 */
	public String part() {
		return this.parts.stream()
			.skip(1)
			.filter(RoomRange::shown)
			.map((part) -> "&room=" + part.first())
			.findFirst()
			.orElse("");
	}

	/** How many columns the rooms take. */
	public int width() {
		return this.rooms.stream().mapToInt(Column::lanes).sum();
	}

	/** Whether something is so short that its words need higher steps. */
	public boolean isTall() {
		return this.blocks.stream().anyMatch((block) -> block.kind() != SessionKind.BREAK && block.steps() <= SHORT);
	}

	/**
	 * A room.
	 *
	 * @param capacity how many people it holds
	 * @param at number of its first column, from 1
	 * @param lanes how many columns it takes: what shares it stands beside each other
	 */
	public record Column(RoomId id, LocalizedText names, int capacity, int at, int lanes) {

	}

	/**
	 * Some of the rooms, in their order.
	 *
	 * @param first the room by which it is asked for
	 * @param from number of the first, from 1
	 * @param to number of the last
	 */
	public record RoomRange(RoomId first, int from, int to, boolean shown) {

	}

	/**
	 * A full hour.
	 *
	 * @param at steps from the start of the day
	 */
	public record Hour(int at, LocalTime time) {

	}

	/**
	 * A session in its place.
	 *
	 * @param version from which it is changed
	 * @param column from 1
	 * @param at steps from the start of the day to the start of the session
	 * @param steps how long it is
	 * @param track the track that it is in, or absent
	 * @param change how it differs from the latest release, or absent where it does not
	 */
	public record Block(SessionId id, LocalizedText title, SessionKind kind, long version, RoomId room, int column,
			int at, int steps, Instant starts, Instant ends, @Nullable Track track, @Nullable ChangeKind change) {

	}

	/**
	 * A session that waits for a place.
	 *
	 * @param version from which it is changed
	 * @param track the track that it is in, or absent
	 */
	public record Waiting(SessionId id, LocalizedText title, SessionKind kind, long version, @Nullable Track track) {

	}

	/**
	 * What the service says of the draft.
	 *
	 * @param clashes all that speaks against it, excused or not
	 * @param warnings what else an organiser should look at
	 * @param changes how many sessions the next release would change
	 */
	public record Review(List<ClashView> clashes, List<Warning> warnings, int changes) {

		public Review {
			clashes = List.copyOf(clashes);
			warnings = List.copyOf(warnings);
		}

	}

	/**
	 * Something to look at.
	 *
	 * @param session which session it is about, or absent
	 * @param title in the reader's language
	 */
	public record Warning(@Nullable SessionId session, String title) {

	}

}
