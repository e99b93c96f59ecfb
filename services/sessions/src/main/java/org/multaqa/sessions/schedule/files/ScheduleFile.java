package org.multaqa.sessions.schedule.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.access.RuleViolation;

/**
 * A schedule file of a conference, in whichever dialect.
 *
 * @param title what the conference is called, or blank
 * @param rooms where there are any, with the line that names each first
 * @param entries the sessions, in the order of the file
 * @param warnings what is odd in it, in the order of the lines
 */
public record ScheduleFile(String title, List<Hall> rooms, List<Entry> entries, List<Warning> warnings) {

	/** Of a file, in bytes. */
	public static final int LARGEST = 10 << 20;

	public ScheduleFile {
		rooms = List.copyOf(rooms);
		entries = List.copyOf(entries);
		warnings = List.copyOf(warnings);
	}

	/**
	 * Reads a file; what it is, is looked at.
	 * @param bytes XML of frab, pentabarf, pretalx or FOSDEM, or the JSON of the same
	 * @throws RuleViolation {@code schedule.too-large}, {@code schedule.not-a-schedule},
	 * {@code schedule.unknown-dialect}, {@code schedule.empty},
	 * {@code schedule.too-many-sessions}, and as {@link XmlTree#read} and
	 * {@link JsonTree#read}
	 */
	public static ScheduleFile read(byte[] bytes) {
		if (bytes.length > LARGEST) {
			throw RuleViolation.badInput("schedule.too-large", LARGEST >> 20);
		}
		return switch (firstOf(bytes)) {
			case '<' -> new ScheduleReader(XmlTree.read(bytes)).file();
			case '{' -> new ScheduleReader(JsonTree.read(bytes)
				.find("schedule")
				.orElseThrow(() -> RuleViolation.badInput("schedule.not-a-schedule"))).file();
			default -> throw RuleViolation.badInput("schedule.not-a-schedule");
		};
	}

	/** The first day on which something takes place. */
	public Optional<LocalDate> from() {
		return days().min(LocalDate::compareTo);
	}

	/** The last day on which something begins. */
	public Optional<LocalDate> to() {
		return days().max(LocalDate::compareTo);
	}

	private Stream<LocalDate> days() {
		return this.entries.stream().map(Entry::starts).filter(Objects::nonNull).map(Moment::day);
	}

	/** The first character, behind a byte order mark, in one byte or two. */
	private static char firstOf(byte[] bytes) {
		for (byte each : bytes) {
			if (each > ' ') {
				return (char) each;
			}
		}
		return ' ';
	}

	/**
	 * A room.
	 *
	 * @param capacity how many people it holds, 0 where the file does not say it
	 */
	public record Hall(int line, String name, int capacity) {

	}

}
