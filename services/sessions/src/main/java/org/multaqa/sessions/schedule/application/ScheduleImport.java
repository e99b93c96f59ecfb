package org.multaqa.sessions.schedule.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.programme.domain.Excuse;
import org.multaqa.sessions.programme.domain.Incoming;
import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;
import org.multaqa.sessions.schedule.files.Entry;
import org.multaqa.sessions.schedule.files.ScheduleFile;
import org.multaqa.sessions.schedule.files.Warning;

/**
 * What a schedule file brings into a programme: for each of its sessions what becomes of
 * it, asked of the programme itself.
 *
 * @param after the programme with it
 * @param names of everybody who can be meant
 * @param people those of the file who are in its new sessions
 * @param rooms those of the file
 * @param tracks those that are new
 * @param lines those of the file, in its order
 * @param overlaps in the file itself
 * @param warnings in the order of the lines
 */
public record ScheduleImport(ScheduleFile file, Incoming incoming, Programme after, Names names, List<Speaker> people,
		List<RoomLine> rooms, List<Track> tracks, List<Line> lines, List<Overlap> overlaps, List<Warning> warnings) {

	/**
	 * Of all titles and summaries of a draft, in UTF-16 units: it is stored as one
	 * document, with its events, of 16 MB at the most.
	 */
	private static final int MOST_TEXT = 2_500_000;

	public ScheduleImport {
		people = List.copyOf(people);
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		lines = List.copyOf(lines);
		overlaps = List.copyOf(overlaps);
		warnings = List.copyOf(warnings);
	}

	/**
	 * What becomes of a file in a programme.
	 * @param shifted whether its first day is to be the first day of the meeting
	 * @param reason why something is placed although a rule speaks against it
	 * @throws RuleViolation {@code schedule.too-much-text}, and as
	 * {@link Incoming#takenIn}
	 */
	static ScheduleImport of(ScheduleFile file, boolean shifted, Programme before, MeetingReplica meeting, Crowd crowd,
			Excuse reason) {
		var speakers = new Speakers(before.meeting(), crowd);
		var intake = new Intake(file, before, meeting, shifted, speakers);
		var incoming = intake.incoming();
		var taken = incoming.takenIn(before, meeting.days(), reason);
		var after = taken.decision().state();
		if (after.sessions().stream().mapToLong(ScheduleImport::length).sum() > MOST_TEXT) {
			throw RuleViolation.badInput("schedule.too-much-text", MOST_TEXT);
		}
		var lines = intake.entries()
			.entrySet()
			.stream()
			.map((each) -> line(each.getKey(), each.getValue(), before, after, taken.leftOut()))
			.toList();
		var rooms = file.rooms().stream().map((hall) -> {
			var id = intake.idOf(hall);
			return new RoomLine(hall.line(), id, after.get(id).names(), after.get(id).capacity(),
					before.rooms().stream().noneMatch((room) -> room.id().equals(id)));
		}).toList();
		return new ScheduleImport(file, incoming, after, speakers.names(), people(lines, speakers), rooms,
				added(before, after), lines, Overlaps.in(file.entries(), meeting.days().zone()),
				Stream.concat(file.warnings().stream(), intake.warnings().stream())
					.sorted(Comparator.comparingInt(Warning::line))
					.toList());
	}

	private static List<Track> added(Programme before, Programme after) {
		return after.tracks()
			.stream()
			.filter((track) -> before.tracks().stream().noneMatch((known) -> known.id().equals(track.id())))
			.map(PlannedTrack::track)
			.toList();
	}

	private static Line line(SessionId id, Entry entry, Programme before, Programme after,
			Map<SessionId, List<Clash>> leftOut) {
		var session = after.get(id);
		return new Line(entry, session, outcome(session, before), leftOut.getOrDefault(id, List.of()));
	}

	/** Those who are in sessions that are new; what is there already stays as it is. */
	private static List<Speaker> people(List<Line> lines, Speakers speakers) {
		return lines.stream()
			.filter((line) -> line.outcome() != Outcome.ALREADY_THERE)
			.flatMap((line) -> line.session().plan().people().stream())
			.map(Contributor::person)
			.distinct()
			.map(speakers::speaker)
			.toList();
	}

	private static Outcome outcome(Session session, Programme before) {
		if (before.find(session.id()).isPresent()) {
			return Outcome.ALREADY_THERE;
		}
		if (session.placement() == null) {
			return Outcome.WITHOUT_PLACE;
		}
		return (session.excuse() != null) ? Outcome.PLACED_ANYWAY : Outcome.PLACED;
	}

	private static long length(Session session) {
		@Nullable LocalizedText summary = session.plan().summary();
		return (long) session.plan().title().length() + ((summary != null) ? summary.length() : 0);
	}

	/** The guests who are not in the meeting yet, and what they are called. */
	Map<PersonId, LocalizedText> newGuests() {
		return this.people.stream().filter(Speaker::added).collect(Collectors.toMap(Speaker::person, Speaker::name));
	}

	/** A short name of exactly these outcomes. */
	public String hash() {
		var words = new StringBuilder();
		this.rooms.forEach((room) -> words.append(room.room()).append(room.added()).append('\n'));
		this.lines.forEach((line) -> words.append(line.outcome())
			.append(line.session().plan())
			.append(line.session().placement())
			.append('\n'));
		return Hashes.sha256(words.toString()).substring(0, 32);
	}

	/**
	 * A room of the file.
	 *
	 * @param line in which it is named first
	 * @param added whether the meeting did not have it before
	 */
	public record RoomLine(int line, RoomId room, LocalizedText names, int capacity, boolean added) {

	}

	/**
	 * A session of the file.
	 *
	 * @param session as it is in the draft then
	 * @param against what speaks against its place, where it has none for that
	 */
	public record Line(Entry entry, Session session, Outcome outcome, List<Clash> against) {

		public Line {
			against = List.copyOf(against);
		}

	}

	/**
	 * Somebody of the file.
	 *
	 * @param guest whether the person is a guest of the meeting, or becomes one
	 * @param added whether the person is in the meeting only with the file
	 * @param alike members of the meeting who have the name, too
	 */
	public record Speaker(PersonId person, LocalizedText name, boolean guest, boolean added, List<PersonId> alike) {

		public Speaker {
			alike = List.copyOf(alike);
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

}
