package org.multaqa.launcher.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.Incoming;
import org.multaqa.sessions.programme.domain.MeetingDays;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.proposal.domain.Movable;
import org.multaqa.sessions.proposal.domain.OpenTime;
import org.multaqa.sessions.proposal.domain.TimetableTask;

/**
 * Sessions of which it is known that they fit: they are made by filling the rooms of some
 * days, with people who are free then, and with bases that are over by then. The same for
 * the same seed.
 */
final class SampleTimetable {

	private static final LocalDate FIRST_DAY = LocalDate.parse("2026-12-07");

	/** As many as 70 rooms easily hold in a day. */
	private static final int SESSIONS_A_DAY = 500;

	private static final Duration STEP = Duration.ofMinutes(15);

	/** In steps. */
	private static final int SHORTEST = 2;

	private static final int LONGEST = 4;

	/** One session in so many takes up what was said in an earlier one. */
	private static final int BUILDS_ON = 10;

	private static final int MOST_PEOPLE = 3;

	private final Random random;

	private final List<Room> rooms = new ArrayList<>();

	private final MeetingDays days;

	private final List<Movable> sessions = new ArrayList<>();

	private final List<Placement> places = new ArrayList<>();

	/** When each session is over in the known timetable. */
	private final Map<SessionId, Instant> ends = new HashMap<>();

	/** Until when each person is somewhere; times are given out in their order. */
	private final Map<PersonId, Instant> busy = new HashMap<>();

	private SampleTimetable(int sessions, int rooms, int people, long seed) {
		this.random = new Random(seed);
		this.days = daysOf(sessions);
		for (int number = 1; number <= rooms; number++) {
			this.rooms.add(Room.inUse(new RoomId("room-" + number), LocalizedText.of("en", "Room " + number),
					20 + 10 * this.random.nextInt(20)));
		}
		for (int number = 1; number <= people; number++) {
			this.busy.put(new PersonId("person-" + number), Instant.EPOCH);
		}
		fill(sessions);
	}

	/** On how many days so many sessions are: two for a thousand. */
	static MeetingDays daysOf(int sessions) {
		int days = Math.max(2, Math.ceilDiv(sessions, SESSIONS_A_DAY));
		return new MeetingDays(FIRST_DAY, FIRST_DAY.plusDays(days - 1L), ZoneId.of("Asia/Qatar"));
	}

	/** The sessions without their places, for a search. */
	static TimetableTask of(int sessions, int rooms, int people, long seed) {
		var sample = new SampleTimetable(sessions, rooms, people, seed);
		Collections.shuffle(sample.sessions, sample.random);
		return new TimetableTask(sample.days, sample.rooms, sample.sessions, sample.open(), STEP, PlanningRules.USUAL,
				List.of());
	}

	/** The sessions in their places, of which none speaks against another. */
	static Incoming placed(int sessions, int rooms, int people, long seed) {
		var sample = new SampleTimetable(sessions, rooms, people, seed);
		return new Incoming(sample.rooms, List.of(), sample.sessions.stream().map(Movable::plan).toList(),
				sample.places);
	}

	private List<OpenTime> open() {
		var open = new ArrayList<OpenTime>();
		for (int day = 0; !this.days.from().plusDays(day).isAfter(this.days.to()); day++) {
			var date = this.days.from().plusDays(day);
			open.add(new OpenTime(day, at(date, "09:00"), at(date, "12:30")));
			open.add(new OpenTime(day, at(date, "14:00"), at(date, "17:30")));
		}
		return open;
	}

	private Instant at(LocalDate date, String time) {
		return date.atTime(LocalTime.parse(time)).atZone(this.days.zone()).toInstant();
	}

	/** Gives each room its next session when it is free, in the order of time. */
	private void fill(int wanted) {
		var free = new HashMap<Room, Instant>();
		for (OpenTime open : open()) {
			this.rooms.forEach((room) -> free.put(room, open.from()));
			for (Instant now = open.from(); now.isBefore(open.until()); now = now.plus(STEP)) {
				for (Room room : this.rooms) {
					var length = STEP.multipliedBy(this.random.nextInt(SHORTEST, LONGEST + 1));
					if (this.sessions.size() < wanted && !free.getOrDefault(room, now).isAfter(now)
							&& !now.plus(length).isAfter(open.until())) {
						add(room, now, length);
						free.put(room, now.plus(length).plus(STEP.multipliedBy(this.random.nextInt(2))));
					}
				}
			}
		}
		if (this.sessions.size() < wanted) {
			throw new IllegalArgumentException("no more than " + this.sessions.size() + " sessions fit");
		}
	}

	private void add(Room room, Instant starts, Duration length) {
		var id = new SessionId("session-" + (this.sessions.size() + 1));
		var plan = new SessionPlan(id, SessionKind.SEMINAR, LocalizedText.of("en", id.value()), null,
				people(starts, length), List.of(), List.of("en"), room.capacity() - this.random.nextInt(10),
				base(starts));
		this.sessions.add(new Movable(plan, length, null, false));
		this.places.add(new Placement(id, room.id(), starts, starts.plus(length)));
		this.ends.put(id, starts.plus(length));
	}

	private List<Contributor> people(Instant starts, Duration length) {
		var free = this.busy.entrySet()
			.stream()
			.filter((person) -> !person.getValue().isAfter(starts))
			.map(Map.Entry::getKey)
			.sorted((one, other) -> one.value().compareTo(other.value()))
			.toList();
		var chosen = new ArrayList<Contributor>();
		int many = this.random.nextInt(1, MOST_PEOPLE + 1);
		for (int number = 0; number < many && !free.isEmpty(); number++) {
			var person = free.get(this.random.nextInt(free.size()));
			if (!this.busy.getOrDefault(person, starts).isAfter(starts)) {
				this.busy.put(person, starts.plus(length));
				chosen.add(new Contributor(person, Part.SPEAKER));
			}
		}
		return chosen;
	}

	private List<SessionId> base(Instant starts) {
		var over = this.sessions.stream()
			.map((session) -> session.plan().id())
			.filter((id) -> !this.ends.getOrDefault(id, Instant.MAX).isAfter(starts))
			.toList();
		return (over.isEmpty() || this.random.nextInt(BUILDS_ON) > 0) ? List.of()
				: List.of(over.get(this.random.nextInt(over.size())));
	}

}
