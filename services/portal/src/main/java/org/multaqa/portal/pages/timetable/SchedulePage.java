package org.multaqa.portal.pages.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.shell.ActionState;

/**
 * A schedule file coming into the working draft.
 *
 * @param mayImport whether one may be taken in now
 * @param preview what would become of a file that was sent, or absent
 */
public record SchedulePage(ActionState mayImport, @Nullable Preview preview) {

	/**
	 * What would become of a file.
	 *
	 * @param id under which the file is kept
	 * @param file what it is called
	 * @param plan to be said again with the deed
	 * @param title what the conference is called; blank where the file does not say it
	 * @param from its first day, or absent where no session has a time
	 * @param to its last day, or absent where no session has a time
	 * @param shifted whether the first day is made that of the meeting
	 * @param mayShift whether shifting would change anything
	 * @param counts how many there are of what
	 * @param overlaps the first of those in the file itself
	 * @param odd the first of those sessions that come without a place for a rule, or
	 * with a reason
	 * @param warnings the first of what is odd in the file
	 * @param rooms those that are new
	 * @param tracks those that are new
	 * @param alike the first of those who come as guests and have the name of a member
	 */
	public record Preview(String id, String file, String plan, String title, @Nullable LocalDate from,
			@Nullable LocalDate to, boolean shifted, boolean mayShift, Counts counts, List<Overlap> overlaps,
			List<Odd> odd, List<Warning> warnings, List<NewRoom> rooms, List<Track> tracks, List<LocalizedText> alike) {

		public Preview {
			overlaps = List.copyOf(overlaps);
			odd = List.copyOf(odd);
			warnings = List.copyOf(warnings);
			rooms = List.copyOf(rooms);
			tracks = List.copyOf(tracks);
			alike = List.copyOf(alike);
		}

		/** Whether there is something to import. */
		public boolean isReady() {
			return this.counts.sessions() > 0 || this.counts.rooms() > 0;
		}

	}

	/**
	 * How many there are.
	 *
	 * @param rooms that are new
	 * @param sessions that are new
	 * @param unplaced of those, that have no place
	 * @param anyway of those, that are placed with a reason
	 * @param unchanged sessions that are there already
	 * @param guests people who become guests
	 * @param known people who are in the meeting already
	 * @param alike guests that {@link Preview#alike} is about
	 * @param overlaps in the file
	 * @param odd sessions that {@link Preview#odd} is about
	 * @param warnings in the file
	 */
	public record Counts(long rooms, long sessions, long unplaced, long anyway, long unchanged, long guests, long known,
			int alike, int overlaps, int odd, int warnings) {

	}

	/**
	 * Two sessions of the file at one time.
	 *
	 * @param shared {@code room} or {@code person}
	 * @param name what they have in common
	 */
	public record Overlap(String shared, String name, int line, String title, int otherLine, String otherTitle) {

	}

	/**
	 * A session about which something is to be said.
	 *
	 * @param outcome what becomes of it
	 * @param why what speaks against its place
	 */
	public record Odd(int line, SessionId id, LocalizedText title, String outcome, String room,
			@Nullable Instant starts, List<String> why) {

		public Odd {
			why = List.copyOf(why);
		}

	}

	/** Something odd in the file. */
	public record Warning(int line, String title) {

	}

	/** A room that is new. */
	public record NewRoom(LocalizedText names, int capacity) {

	}

}
