package org.multaqa.sessions.proposal.timefold;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.sessions.programme.domain.Circumstances;
import org.multaqa.sessions.programme.domain.Doha;
import org.multaqa.sessions.programme.domain.KnownCircumstances;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Rearrangement;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.programme.domain.Session;

/** Working drafts that break rules by chance; the same for the same seed. */
final class RandomProgrammes {

	private static final int SESSIONS = 25;

	private static final int PEOPLE = 12;

	private static final List<OfficeId> OFFICES = Stream.of("mena", "africa", "asia").map(OfficeId::new).toList();

	private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

	private static final List<Room> ROOMS = List.of(room("one", 20), room("two", 50), room("three", 120));

	/** Every rule stops something, and people need a while from room to room. */
	private static final PlanningRules ALL_BLOCK = new PlanningRules(
			Arrays.stream(PlanningRule.values()).collect(Collectors.toMap((rule) -> rule, (_) -> Severity.BLOCK)), 20);

	private final Random random;

	private RandomProgrammes(long seed) {
		this.random = new Random(seed);
	}

	static Programme of(long seed) {
		return new RandomProgrammes(seed).programme();
	}

	static Circumstances circumstancesOf(long seed, Programme programme) {
		return new RandomProgrammes(seed).circumstances(programme);
	}

	private static Room room(String id, int capacity) {
		return Room.inUse(new RoomId(id), LocalizedText.of("en", id), capacity);
	}

	private Programme programme() {
		var programme = Programme.empty(Doha.MEETING);
		for (Room room : ROOMS) {
			programme = programme.addRoom(room).state();
		}
		var ids = new ArrayList<SessionId>();
		var placements = new ArrayList<Placement>();
		for (int number = 0; number < SESSIONS; number++) {
			var id = new SessionId("s" + number);
			var bases = (ids.isEmpty() || this.random.nextInt(3) > 0) ? new SessionId[0]
					: new SessionId[] { ids.get(this.random.nextInt(ids.size())) };
			programme = programme.plan(plan(id, bases)).state();
			ids.add(id);
			if (this.random.nextInt(8) > 0) {
				placements.add(place(id));
			}
		}
		programme = programme.arranged(new Rearrangement(placements, List.of()))
			.setRules(ALL_BLOCK)
			.state()
			.useRoom(ROOMS.getLast().id(), new RoomUse(this.random.nextBoolean(), times()))
			.state()
			.setPresence(new PersonId("p1"), times())
			.state()
			.setPresence(new PersonId("p2"), times())
			.state();
		return this.random.nextInt(3) > 0 ? programme : programme.retireRoom(ROOMS.getFirst().id(), Doha.NOW).state();
	}

	private SessionPlan plan(SessionId id, SessionId... bases) {
		var plan = Doha.plan(id, people(), this.random.nextBoolean() ? 10 + this.random.nextInt(120) : null, bases);
		return new SessionPlan(id, plan.kind(), plan.title(), null, plan.people(), some(OFFICES), plan.languages(),
				plan.capacity(), plan.buildsOn(), null, some(LANGUAGES));
	}

	/** Mostly none, else some of them. */
	private <T> List<T> some(List<T> all) {
		return this.random.nextInt(3) > 0 ? List.of() : all.stream().filter((_) -> this.random.nextBoolean()).toList();
	}

	/** Some bases are not accepted, and for some offices one person comes. */
	private Circumstances circumstances(Programme programme) {
		var unaccepted = programme.sessions()
			.stream()
			.filter((session) -> session.placement() != null)
			.map(Session::id)
			.filter((_) -> this.random.nextBoolean())
			.collect(Collectors.toSet());
		var alone = OFFICES.stream()
			.filter((_) -> this.random.nextBoolean())
			.collect(Collectors.toMap((office) -> office, (office) -> new PersonId("p" + office)));
		return new KnownCircumstances(Doha.DAYS, alone, unaccepted);
	}

	/** Most of a day, or always. */
	private List<Interval> times() {
		var from = Doha.DAYS.begin().plus(Duration.ofHours(this.random.nextInt(60)));
		return this.random.nextBoolean() ? List.of() : List.of(new Interval(from, from.plus(Duration.ofHours(20))));
	}

	private List<Contributor> people() {
		return this.random.ints(this.random.nextInt(4), 0, PEOPLE)
			.distinct()
			.mapToObj((number) -> contributor(new PersonId("p" + number)))
			.toList();
	}

	private Contributor contributor(PersonId person) {
		return this.random.nextInt(4) > 0 ? new Contributor(person, Part.SPEAKER)
				: new Contributor(person, Part.INTERPRETER, LANGUAGES.get(this.random.nextInt(LANGUAGES.size())));
	}

	/**
	 * Mostly in the two hundred quarters of an hour that the meeting has, or just
	 * outside.
	 */
	private Placement place(SessionId id) {
		var starts = Doha.DAYS.begin().plus(Duration.ofMinutes(15 * (this.random.nextInt(300) - 5)));
		return new Placement(id, ROOMS.get(this.random.nextInt(ROOMS.size())).id(), starts, ends(starts));
	}

	private Instant ends(Instant starts) {
		return starts.plus(Duration.ofMinutes(15 * this.random.nextInt(1, 24)));
	}

}
