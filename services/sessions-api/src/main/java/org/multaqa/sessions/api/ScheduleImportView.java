package org.multaqa.sessions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * What becomes of a schedule file.
 *
 * @param preview whether nothing was stored
 * @param plan a short name of exactly these outcomes; said again with the deed, it is
 * done as it was shown or not at all
 * @param title what the conference is called; blank where the file does not say it
 * @param from its first day, or absent where no session has a time
 * @param to its last day, or absent where no session has a time
 * @param shifted whether the first day was made that of the meeting
 * @param people those who are in the sessions that are new
 * @param tracks those of its new sessions that the meeting did not have before
 * @param overlaps sessions in the file at one time with a room or a person in common
 * @param warnings what is odd in the file, in the order of its lines
 */
public record ScheduleImportView(boolean preview, String plan, String title, @Nullable LocalDate from,
		@Nullable LocalDate to, boolean shifted, List<Speaker> people, List<RoomLine> rooms, List<Track> tracks,
		List<Line> sessions, List<Overlap> overlaps, List<Warning> warnings) {

	public ScheduleImportView {
		people = List.copyOf(people);
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		sessions = List.copyOf(sessions);
		overlaps = List.copyOf(overlaps);
		warnings = List.copyOf(warnings);
	}

	/**
	 * Somebody of the file.
	 *
	 * @param guest whether the person is a guest of the meeting, or becomes one; else a
	 * member
	 * @param added whether the person is in the meeting only with the file
	 * @param alike members of the meeting who have the name, too; a guest stays a guest
	 * until somebody says that they are one
	 */
	public record Speaker(PersonId id, LocalizedText name, boolean guest, boolean added, List<PersonId> alike) {

		public Speaker {
			alike = List.copyOf(alike);
		}

		/** Without the name: it must not end up in a log. */
		@Override
		public String toString() {
			return "speaker " + this.id;
		}

	}

	/**
	 * A room of the file.
	 *
	 * @param line in which it is named first, from 1
	 * @param capacity how many it holds; 100 where it is new and the file does not say it
	 * @param added whether the meeting did not have it before
	 */
	public record RoomLine(int line, RoomId id, LocalizedText names, int capacity, boolean added) {

	}

	/**
	 * A session of the file.
	 *
	 * @param line in which it begins, from 1
	 * @param room what its room is called in the file; blank where it has none
	 * @param starts in the draft, or absent where it has no place there
	 * @param ends in the draft, or absent where it has no place there
	 * @param against why it has no place, in the reader's language
	 */
	public record Line(int line, SessionId id, LocalizedText title, Outcome outcome, String room,
			@Nullable Instant starts, @Nullable Instant ends, List<String> against) {

		public Line {
			against = List.copyOf(against);
		}

	}

	/** What becomes of a session. */
	public enum Outcome {

		/** New, where and when the file says. */
		PLACED,

		/** New, and placed although a rule that does not block speaks against it. */
		PLACED_ANYWAY,

		/** New, without room and time. */
		WITHOUT_PLACE,

		/** It was in the draft before, and stays as it is. */
		ALREADY_THERE

	}

	/**
	 * Two sessions of the file at one time.
	 *
	 * @param name of the room or the person
	 * @param line in which the first begins
	 * @param title of the first
	 * @param otherLine in which the second begins
	 * @param otherTitle of the second
	 */
	public record Overlap(Shared shared, String name, int line, String title, int otherLine, String otherTitle) {

		/** Without the name: it must not end up in a log. */
		@Override
		public String toString() {
			return "lines " + this.line + " and " + this.otherLine + ": " + this.shared;
		}

	}

	/** What two sessions have in common. */
	public enum Shared {

		ROOM, PERSON

	}

	/**
	 * Something odd.
	 *
	 * @param line where, from 1
	 * @param title what, in the reader's language
	 */
	public record Warning(int line, String code, String title) {

	}

}
