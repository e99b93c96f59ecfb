package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/** Three days in Doha with two rooms, and sessions to fill them. */
public final class Doha {

	public static final MeetingId MEETING = new MeetingId("doha-2025");

	public static final MeetingDays DAYS = new MeetingDays(LocalDate.parse("2025-12-07"), LocalDate.parse("2025-12-09"),
			ZoneId.of("Asia/Qatar"));

	public static final Instant NOW = Instant.parse("2025-11-02T09:00:00Z");

	public static final Room HALL = Room.inUse(new RoomId("hall"), LocalizedText.of("en", "Hall"), 120);

	public static final Room MAJLIS = Room.inUse(new RoomId("majlis"), LocalizedText.of("ar", "المجلس"), 20);

	public static final SessionId MODELS = new SessionId("models");

	public static final SessionId CHARTER = new SessionId("charter");

	public static final PersonId VERA = new PersonId("vera");

	public static final PersonId OMAR = new PersonId("omar");

	private Doha() {
	}

	public static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

	public static SessionPlan plan(SessionId id, SessionId... buildsOn) {
		return plan(id, List.of(), null, buildsOn);
	}

	public static SessionPlan planWith(SessionId id, PersonId... people) {
		return plan(id, Arrays.stream(people).map((person) -> new Contributor(person, Part.SPEAKER)).toList(), null);
	}

	public static SessionPlan planFor(SessionId id, int people) {
		return plan(id, List.of(), people);
	}

	public static SessionPlan plan(SessionId id, List<Contributor> people, @Nullable Integer capacity,
			SessionId... buildsOn) {
		return new SessionPlan(id, SessionKind.WORKSHOP, text("Session " + id), null, people, List.of(), List.of("ar"),
				capacity, List.of(buildsOn));
	}

	/**
	 * A place on the first day, in UTC, for instance
	 * {@code at(MODELS, HALL, "06:00", "07:30")}.
	 */
	public static Placement at(SessionId id, Room room, String starts, String ends) {
		return new Placement(id, room.id(), Instant.parse("2025-12-07T" + starts + ":00Z"),
				Instant.parse("2025-12-07T" + ends + ":00Z"));
	}

	/** Two rooms and these sessions, none of which has a place yet. */
	public static Programme programme(SessionPlan... plans) {
		var programme = Programme.empty(MEETING).addRoom(HALL).state().addRoom(MAJLIS).state();
		for (SessionPlan plan : plans) {
			programme = programme.plan(plan).state();
		}
		return programme;
	}

}
