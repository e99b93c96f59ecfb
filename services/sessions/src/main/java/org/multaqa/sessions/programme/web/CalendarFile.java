package org.multaqa.sessions.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.multaqa.model.LanguagePreference;
import org.multaqa.sessions.programme.application.ReleasedProgramme;
import org.multaqa.sessions.programme.domain.ReleasedSession;
import org.multaqa.sessions.programme.domain.Room;

/**
 * A released programme as iCalendar (RFC 5545), so that calendars follow it. An event
 * keeps its UID for ever; its SEQUENCE is the number of the release that changed it last,
 * so it rises with every move; what is gone stays in the file as cancelled. Times are in
 * the meeting's own time zone, whose rules come with them.
 */
final class CalendarFile {

	private static final String NEW_LINE = "\r\n";

	/**
	 * Longest line in bytes of UTF-8, RFC 5545, section 3.1; the library counts letters.
	 */
	private static final int LONGEST_LINE = 75;

	private static final TimeZoneRegistry ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();

	private final ReleasedProgramme programme;

	private final LanguagePreference reader;

	/**
	 * A file for a reader.
	 * @param programme what is released
	 * @param reader the reader's languages, then the meeting's
	 */
	CalendarFile(ReleasedProgramme programme, LanguagePreference reader) {
		this.programme = programme;
		this.reader = reader;
	}

	String write() {
		var calendar = new Calendar();
		calendar.add(new ProdId("-//Multaqa//Programme//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-CALNAME", this.programme.meeting().names().in(this.reader)));
		var zone = ZONES.getTimeZone(this.programme.meeting().timeZone());
		if (zone != null) {
			calendar.add(zone.getVTimeZone());
		}
		ReleasedSession.of(this.programme.programme()).stream().map(this::event).forEach(calendar::add);
		return calendar.toString()
			.lines()
			.map(CalendarFile::folded)
			.collect(Collectors.joining(NEW_LINE, "", NEW_LINE));
	}

	private VEvent event(ReleasedSession released) {
		var plan = released.plan();
		var zone = this.programme.meeting().days().zone();
		var event = new VEvent(released.place().starts().atZone(zone), released.place().ends().atZone(zone),
				plan.title().in(this.reader));
		event.replace(new DtStamp(released.changedAt()));
		event.add(new Uid(plan.id() + "." + this.programme.meeting().meeting() + "@multaqa"));
		event.add(new Sequence(released.changedIn()));
		event.add(new LastModified(released.changedAt()));
		event.add(released.gone() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
		event.add(new Categories(plan.kind().name()));
		rooms().filter((room) -> room.id().equals(released.place().room()))
			.forEach((room) -> event.add(new Location(room.names().in(this.reader))));
		if (plan.summary() != null) {
			event.add(new Description(plan.summary().in(this.reader)));
		}
		return event;
	}

	/** A line in pieces that are short enough, none of which ends inside a letter. */
	private static String folded(String line) {
		var folded = new StringBuilder();
		int[] room = { LONGEST_LINE };
		line.codePoints().forEach((letter) -> {
			String text = Character.toString(letter);
			int bytes = text.getBytes(StandardCharsets.UTF_8).length;
			if (room[0] < bytes) {
				folded.append(NEW_LINE).append(' ');
				room[0] = LONGEST_LINE - 1;
			}
			folded.append(text);
			room[0] -= bytes;
		});
		return folded.toString();
	}

	private Stream<Room> rooms() {
		return this.programme.programme().rooms().stream();
	}

}
