package org.multaqa.sessions.programme.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.application.ReleasedProgramme;
import org.multaqa.sessions.programme.domain.Room;

/**
 * A released programme as schedule.xml, the format that conference apps read (pentabarf,
 * frab, pretalx). A session keeps its guid and its number for ever. People appear by
 * their ids: their names are not ours.
 */
final class ScheduleFile {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

	/** What the format takes as the short name of a conference. */
	private static final Pattern ACRONYM = Pattern.compile("[a-z0-9_-]{4,}");

	private final ReleasedProgramme programme;

	private final LanguagePreference reader;

	private final ZoneId zone;

	private final XmlText xml = new XmlText();

	/**
	 * A file for a reader.
	 * @param programme what is released
	 * @param reader the reader's languages, then the meeting's
	 */
	ScheduleFile(ReleasedProgramme programme, LanguagePreference reader) throws XMLStreamException {
		this.programme = programme;
		this.reader = reader;
		this.zone = programme.meeting().days().zone();
	}

	String write() throws XMLStreamException {
		this.xml.begin("schedule");
		this.xml.empty("generator");
		this.xml.attribute("name", "multaqa");
		this.xml.element("version", this.programme.release().number() + " " + in(this.programme.release().name()));
		conference();
		var meeting = this.programme.meeting();
		int index = 1;
		for (LocalDate day = meeting.from(); !day.isAfter(meeting.to()); day = day.plusDays(1)) {
			day(day, index++);
		}
		this.xml.end();
		return this.xml.finish();
	}

	private void conference() throws XMLStreamException {
		var meeting = this.programme.meeting();
		this.xml.begin("conference");
		this.xml.element("title", in(meeting.names()));
		if (ACRONYM.matcher(meeting.meeting().value()).matches()) {
			this.xml.element("acronym", meeting.meeting().value());
		}
		this.xml.element("start", meeting.from().toString());
		this.xml.element("end", meeting.to().toString());
		this.xml.element("days", Long.toString(ChronoUnit.DAYS.between(meeting.from(), meeting.to()) + 1));
		this.xml.element("time_zone_name", meeting.timeZone());
		this.xml.end();
	}

	private void day(LocalDate day, int index) throws XMLStreamException {
		this.xml.begin("day");
		this.xml.attribute("index", Integer.toString(index));
		this.xml.attribute("date", day.toString());
		this.xml.attribute("start", MOMENT.format(day.atStartOfDay(this.zone)));
		this.xml.attribute("end", MOMENT.format(day.plusDays(1).atStartOfDay(this.zone)));
		var placements = this.programme.release()
			.placements()
			.stream()
			.filter((placement) -> LocalDate.ofInstant(placement.starts(), this.zone).equals(day))
			.toList();
		for (Room room : this.programme.programme().rooms()) {
			room(room, placements.stream().filter((placement) -> placement.room().equals(room.id())).toList());
		}
		this.xml.end();
	}

	private void room(Room room, List<Placement> placements) throws XMLStreamException {
		if (placements.isEmpty()) {
			return;
		}
		this.xml.begin("room");
		this.xml.attribute("name", in(room.names()));
		this.xml.attribute("guid", guid(room.id().value()));
		for (Placement placement : placements) {
			event(room, placement, planOf(placement.session()));
		}
		this.xml.end();
	}

	private void event(Room room, Placement placement, SessionPlan plan) throws XMLStreamException {
		this.xml.begin("event");
		this.xml.attribute("id", Integer.toString(number(plan.id())));
		this.xml.attribute("guid", guid(plan.id().value()));
		this.xml.element("room", in(room.names()));
		this.xml.element("title", in(plan.title()));
		this.xml.element("type", ModelJson.wireName(plan.kind()));
		this.xml.element("date", MOMENT.format(local(placement.starts())));
		this.xml.element("start", TIME.format(local(placement.starts())));
		var length = Duration.between(placement.starts(), placement.ends());
		this.xml.element("duration", String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart()));
		this.xml.element("abstract", (plan.summary() != null) ? in(plan.summary()) : "");
		this.xml.element("track", "");
		this.xml.element("language", plan.languages().isEmpty() ? "" : plan.languages().getFirst());
		this.xml.begin("persons");
		for (Contributor contributor : plan.people()) {
			this.xml.element("person", contributor.person().value());
		}
		this.xml.end();
		this.xml.end();
	}

	/** The place of a session in the order of planning, which never changes. */
	private int number(SessionId id) {
		var sessions = this.programme.programme().sessions();
		return sessions.indexOf(this.programme.programme().get(id)) + 1;
	}

	private SessionPlan planOf(SessionId id) {
		return this.programme.plans().stream().filter((plan) -> plan.id().equals(id)).findFirst().orElseThrow();
	}

	private String guid(String name) {
		String unique = this.programme.meeting().meeting() + "/" + name;
		return UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private OffsetDateTime local(Instant moment) {
		return moment.atZone(this.zone).toOffsetDateTime();
	}

	private String in(LocalizedText text) {
		return text.in(this.reader);
	}

}
