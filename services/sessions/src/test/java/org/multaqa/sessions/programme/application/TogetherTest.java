package org.multaqa.sessions.programme.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryPartDocuments;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.programme.domain.Session;
import org.multaqa.sessions.programme.persistence.ProgrammeSplit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.application.SamisMeeting.sami;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.planWith;

/** Many organisers move sessions at the same time, on two instances of the service. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TogetherTest {

	private static final int ORGANISERS = 24;

	private static final int MOVES = 12;

	private static final List<Room> ROOMS = List.of(HALL, MAJLIS);

	private static final List<SessionId> SESSIONS = IntStream.range(0, 20)
		.mapToObj((number) -> new SessionId("s-" + number))
		.toList();

	private static final List<PersonId> PEOPLE = IntStream.range(0, 6)
		.mapToObj((number) -> new PersonId("p-" + number))
		.toList();

	private final long seed = new Random().nextLong();

	private final MemoryAggregates<SplitState> stored = new MemoryAggregates<>();

	private final PartDocuments parts = new MemoryPartDocuments();

	private final SamisMeeting meeting = new SamisMeeting(instance());

	private final SamisMeeting elsewhere = new SamisMeeting(instance());

	@RepeatedTest(5)
	void no_room_and_nobody_is_taken_twice_and_no_change_is_lost() throws Exception {
		fill(new Random(this.seed));

		together(IntStream.range(0, ORGANISERS)
			.<Callable<Object>>mapToObj((number) -> Executors.callable(() -> move(new Random(this.seed + number))))
			.toList());

		var stored = this.meeting.programmes().of(MEETING);
		var programme = stored.state();
		assertThat(this.elsewhere.programmes().of(MEETING).state()).as("the other instance").isEqualTo(programme);
		var placed = programme.sessions().stream().filter((session) -> session.placement() != null).toList();
		for (Session one : placed) {
			for (Session other : placed) {
				if (!one.equals(other) && overlap(one.placement(), other.placement())) {
					assertThat(one.placement().room()).as("seed %d", this.seed).isNotEqualTo(other.placement().room());
					assertThat(people(one)).as("seed %d", this.seed).doesNotContainAnyElementsOf(people(other));
				}
			}
		}
		assertThat(programme.placements()).as("what was told last, seed %d", this.seed)
			.containsExactlyInAnyOrderElementsOf(told());
		assertThat(this.stored.told()).as("one fact for each write, seed %d", this.seed)
			.hasSize((int) stored.version());
	}

	private SplitAggregates<Programme> instance() {
		return new SplitAggregates<>(this.stored, this.parts, ProgrammeSplit.SPLIT);
	}

	private void fill(Random chance) {
		PEOPLE.forEach(this.meeting::know);
		ROOMS.forEach((room) -> this.meeting.programmes().addRoom(sami(), MEETING, room));
		SESSIONS.forEach((session) -> this.meeting.programmes()
			.plan(sami(), MEETING, planWith(session, PEOPLE.get(chance.nextInt(PEOPLE.size())),
					PEOPLE.get(chance.nextInt(PEOPLE.size())))));
	}

	private void move(Random chance) {
		for (int i = 0; i < MOVES; i++) {
			var session = SESSIONS.get(chance.nextInt(SESSIONS.size()));
			var starts = Instant.parse("2025-12-07T06:00:00Z").plusSeconds(1800L * chance.nextInt(8));
			var programmes = (chance.nextBoolean() ? this.meeting : this.elsewhere).programmes();
			var place = new Placement(session, ROOMS.get(chance.nextInt(ROOMS.size())).id(), starts,
					starts.plusSeconds(3600));
			try {
				if (chance.nextInt(5) == 0) {
					programmes.unplace(sami(), MEETING, session);
				}
				else {
					programmes.place(sami(), MEETING, place, null);
				}
			}
			catch (RuleViolation refused) {
				assertThat(refused.code()).as("seed %d", this.seed)
					.isIn("programme.room-taken", "programme.person-elsewhere");
			}
		}
	}

	private static void together(List<Callable<Object>> organisers) throws Exception {
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var organiser : people.invokeAll(organisers)) {
				organiser.get();
			}
		}
	}

	private List<Placement> told() {
		var last = new HashMap<SessionId, Placement>();
		this.stored.told().forEach((event) -> {
			switch (event) {
				case SessionPlaced placed -> last.put(placed.placement().session(), placed.placement());
				case SessionUnplaced unplaced -> last.remove(unplaced.session());
				default -> {
				}
			}
		});
		return new ArrayList<>(last.values());
	}

	private static List<PersonId> people(Session session) {
		return session.plan().people().stream().map((contributor) -> contributor.person()).distinct().toList();
	}

	private static boolean overlap(Placement one, Placement other) {
		return one.starts().isBefore(other.ends()) && other.starts().isBefore(one.ends());
	}

}
