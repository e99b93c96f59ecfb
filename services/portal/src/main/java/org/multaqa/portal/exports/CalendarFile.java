package org.multaqa.portal.exports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.portal.exports.ReleasedSession.Participant;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PageMessages;
import org.multaqa.portal.pages.shell.Reader;

/**
 * A released programme as iCalendar (RFC 5545), so that calendars follow it. An event
 * keeps its UID for ever; its SEQUENCE and its times of change rise with whatever changes
 * of it; what is gone stays in the file as cancelled.
 *
 * @param reader in whose languages, and in the meeting's time zone
 * @param portal address of the portal, without a slash at its end
 * @param own whether it holds the sessions of one person only
 */
record CalendarFile(ReleasedProgramme programme, Reader reader, String portal, boolean own) {

	/** How often a calendar should look again (ISO 8601). */
	private static final String REFRESH = "PT1H";

	String write() {
		var zone = new CalendarZone(this.programme.zone());
		var lines = new CalendarLines();
		lines.add("BEGIN", "VCALENDAR");
		lines.add("VERSION", "2.0");
		lines.add("PRODID", "-//Multaqa//Programme//EN");
		lines.add("CALSCALE", "GREGORIAN");
		lines.text("NAME", name());
		lines.text("X-WR-CALNAME", name());
		lines.add("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
		lines.add("X-PUBLISHED-TTL", REFRESH);
		zone.rules(lines, this.programme.begin(), this.programme.end());
		this.programme.sessions().forEach((session) -> event(lines, zone, session));
		lines.add("END", "VCALENDAR");
		return lines.toString();
	}

	private String name() {
		String meeting = line(this.programme.meeting().names());
		return this.own ? message("calendars.own-of", meeting) : meeting;
	}

	private void event(CalendarLines lines, CalendarZone zone, ReleasedSession session) {
		var meeting = this.programme.meeting().id();
		var plan = session.plan();
		var publication = session.publication();
		lines.add("BEGIN", "VEVENT");
		lines.add("UID", plan.id() + "." + meeting + "@multaqa");
		lines.add("SEQUENCE", Integer.toString(session.revision()));
		lines.add("DTSTAMP", CalendarZone.utc(session.changedAt()));
		lines.add("LAST-MODIFIED", CalendarZone.utc(session.changedAt()));
		zone.moment(lines, "DTSTART", publication.place().starts());
		zone.moment(lines, "DTEND", publication.place().ends());
		lines.text("SUMMARY", line(plan.title()));
		lines.text("LOCATION", line(publication.room()));
		lines.text("DESCRIPTION", description(session));
		lines.add("URL", this.portal + new PageAddresses(meeting).session(plan.id()));
		lines.add("CATEGORIES", plan.kind().name());
		session.track().ifPresent((track) -> lines.text("CATEGORIES", line(track)));
		lines.add("STATUS", publication.gone() ? "CANCELLED" : "CONFIRMED");
		lines.add("END", "VEVENT");
	}

	/** What it is about, who does what, and the languages spoken. */
	private String description(ReleasedSession session) {
		var plan = session.plan();
		var about = (plan.summary() != null) ? Stream.of(this.reader.in(plan.summary()), "") : Stream.<String>empty();
		var languages = plan.languages()
			.stream()
			.map(this.reader::nameIn)
			.collect(Collectors.joining(message("frame.comma")));
		var spoken = languages.isEmpty() ? Stream.<String>empty()
				: Stream.of(message("export.line", message("export.languages"), languages));
		return Stream.of(about, session.people().stream().map(this::line), spoken)
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n"));
	}

	private String line(Participant participant) {
		return message("export.line", message("part." + this.reader.wire(participant.part())),
				line(participant.person().name()));
	}

	private String line(LocalizedText text) {
		return PlainText.line(this.reader.in(text));
	}

	private String message(String code, Object... arguments) {
		return PageMessages.MESSAGES.find(this.reader.preference(), code, arguments).orElseThrow();
	}

}
