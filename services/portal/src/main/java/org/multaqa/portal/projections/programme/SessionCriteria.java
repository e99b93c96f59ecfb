package org.multaqa.portal.projections.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;

/**
 * Some of the sessions of a meeting: one index finds all of these, whether by what is
 * planned or by what was released.
 *
 * @param keys by which they are listed; a session with any of them belongs to it
 */
public record SessionCriteria(List<String> keys) {

	private static final Duration HOUR = Duration.ofHours(1);

	/** Of a day, of which a few keys are asked for, whatever the time zone. */
	private static final Duration QUARTER = Duration.ofHours(6);

	private static final String ANY = "*";

	private static final String OFFICE = "office";

	public SessionCriteria {
		keys = List.copyOf(keys);
	}

	public static SessionCriteria all(MeetingId meeting) {
		return of(meeting, ANY, ANY);
	}

	public static SessionCriteria inRoom(MeetingId meeting, RoomId room) {
		return of(meeting, "room", room.value());
	}

	/** Those that take place at a moment, and others within an hour of it. */
	public static SessionCriteria around(MeetingId meeting, Instant moment) {
		return within(meeting, moment, moment.plusMillis(1));
	}

	/** Those that take place at a time, and others within an hour of it. */
	static SessionCriteria within(MeetingId meeting, Instant from, Instant until) {
		return new SessionCriteria(keys(meeting, HOUR, from, until).toList());
	}

	/** Those that take place within some days, and others within six hours of them. */
	public static SessionCriteria during(MeetingId meeting, Instant from, Instant until) {
		return new SessionCriteria(keys(meeting, QUARTER, from, until).toList());
	}

	public static SessionCriteria in(MeetingId meeting, String language) {
		return of(meeting, "language", language);
	}

	/** Those for an office, be it because they are for all. */
	public static SessionCriteria of(MeetingId meeting, OfficeId office) {
		return new SessionCriteria(List.of(key(meeting, OFFICE, office.value()), key(meeting, OFFICE, ANY)));
	}

	/** Those that are for an office by its name. */
	static SessionCriteria forOffice(MeetingId meeting, OfficeId office) {
		return of(meeting, OFFICE, office.value());
	}

	/** Those that are for all offices. */
	static SessionCriteria forAllOffices(MeetingId meeting) {
		return of(meeting, OFFICE, ANY);
	}

	public static SessionCriteria of(MeetingId meeting, SessionKind kind) {
		return of(meeting, "kind", kind);
	}

	public static SessionCriteria in(MeetingId meeting, TrackId track) {
		return of(meeting, "track", track.value());
	}

	/** Those in which somebody has a part. */
	public static SessionCriteria with(MeetingId meeting, PersonId person) {
		return of(meeting, "person", person.value());
	}

	/** Those in which any of some people have a part. */
	public static SessionCriteria with(MeetingId meeting, Collection<PersonId> people) {
		return new SessionCriteria(people.stream().flatMap((person) -> with(meeting, person).keys().stream()).toList());
	}

	/** Those that take up the outputs of a session. */
	public static SessionCriteria buildingOn(MeetingId meeting, SessionId session) {
		return of(meeting, "builds-on", session.value());
	}

	/** Those of the working draft that are not cancelled. */
	public static SessionCriteria planned(MeetingId meeting) {
		return of(meeting, "state", "planned");
	}

	/** Those of the working draft that have a place. */
	public static SessionCriteria placed(MeetingId meeting) {
		return of(meeting, "state", "placed");
	}

	/**
	 * The periods of the world that a time touches; they do not depend on a time zone.
	 */
	private static Stream<String> keys(MeetingId meeting, Duration period, Instant from, Instant until) {
		return LongStream.rangeClosed(number(from, period), number(until.minusMillis(1), period))
			.mapToObj((number) -> key(meeting, period.toString(), number));
	}

	private static long number(Instant moment, Duration period) {
		return Math.floorDiv(moment.getEpochSecond(), period.toSeconds());
	}

	private static SessionCriteria of(MeetingId meeting, String by, Object value) {
		return new SessionCriteria(List.of(key(meeting, by, value)));
	}

	private static String key(MeetingId meeting, String by, Object value) {
		return String.join("|", meeting.value(), by, value.toString());
	}

}
