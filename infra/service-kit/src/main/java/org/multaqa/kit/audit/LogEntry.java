package org.multaqa.kit.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a line of the security log says.
 *
 * @param number of the line
 * @param event its wire name, see {@link SecurityEvent}
 * @param outcome {@code done} or {@code refused}; absent for lines that were lost
 * @param actor id of who did it, or absent
 * @param subject id of what or whom it is about, or absent
 * @param detail what else there is to know, or absent
 */
public record LogEntry(long number, Instant time, String event, @Nullable String outcome, @Nullable String actor,
		@Nullable String subject, @Nullable String detail) {

	static Optional<LogEntry> read(ChainedLine line) {
		try {
			var members = ModelJson.mapper().readTree(line.text());
			return Optional.of(new LogEntry(line.number(), Instant.parse(members.path("time").asString("")),
					members.path("event").asString(""), text(members, "outcome"), text(members, "actor"),
					text(members, "subject"), text(members, "detail")));
		}
		catch (JacksonException | DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable String text(JsonNode members, String name) {
		return members.has(name) ? members.path(name).asString() : null;
	}

	LocalDate day() {
		return this.time.atZone(ZoneOffset.UTC).toLocalDate();
	}

	/**
	 * Which lines somebody wants to see.
	 *
	 * @param event wire name of their event, or absent for all
	 * @param id the actor or the subject, or absent for all
	 * @param day in UTC, or absent for all
	 */
	public record Filter(@Nullable String event, @Nullable String id, @Nullable LocalDate day) {

		/** All lines. */
		public static Filter none() {
			return new Filter(null, null, null);
		}

		boolean shows(LogEntry entry) {
			return (this.event == null || this.event.equals(entry.event()))
					&& (this.id == null || this.id.equals(entry.actor()) || this.id.equals(entry.subject()))
					&& (this.day == null || this.day.equals(entry.day()));
		}

		boolean isOver(LogEntry entry) {
			return this.day != null && entry.day().isBefore(this.day);
		}

	}

}
