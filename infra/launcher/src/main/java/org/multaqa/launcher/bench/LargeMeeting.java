package org.multaqa.launcher.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.events.OutboxEntry;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;

/**
 * A meeting as large as they come: a thousand sessions in seventy rooms on one day, with
 * six hundred people who have a part in them, and five thousand in its delegations. It is
 * told once, and does not grow.
 */
final class LargeMeeting {

	static final MeetingId ID = new MeetingId("bench-large");

	private static final Instant BEGIN = Instant.parse("2025-12-01T06:00:00Z");

	private static final LocalDate DAY = LocalDate.parse("2025-12-08");

	private static final Instant FIRST_START = Instant.parse("2025-12-08T05:00:00Z");

	private static final Duration SLOT = Duration.ofMinutes(30);

	private static final int SESSIONS = 1_000;

	private static final int ROOMS = 70;

	private static final int SPEAKERS = 600;

	private static final int MOST_PARTS = 3;

	private static final int OFFICES = 100;

	private static final int PEOPLE = 5_000;

	private static final int SEATS = 80;

	private final EventTeller teller = new EventTeller(BEGIN);

	private final Random random;

	private final SampleWords words;

	LargeMeeting(long seed) {
		this.random = new Random(seed);
		this.words = new SampleWords(this.random);
	}

	/** All of it, in the order in which it happened. */
	List<OutboxEntry> tell() {
		tell(new MeetingPlanned(ID, SampleWords.name("ملتقى كبير", "Large meeting"), DAY.minusDays(1), DAY.plusDays(1),
				"Asia/Qatar", SampleWords.name("الدوحة", "Doha"), List.of("ar", "en"), new ConsentRule.NoBlock(), true,
				null, null));
		tell(new RoleGranted(ID, SampleMeeting.ORGANISER, Role.ORGANISER));
		tell(new MeetingStageReached(ID, MeetingStage.OPEN));
		IntStream.range(0, OFFICES).forEach(this::delegation);
		IntStream.range(0, PEOPLE).forEach(this::member);
		IntStream.range(0, ROOMS)
			.forEach((number) -> tell(new RoomAdded(ID, room(number), roomName(number), 20 + number)));
		var plans = IntStream.range(0, SESSIONS).mapToObj(this::plan).toList();
		plans.forEach((plan) -> tell(new SessionPlanned(ID, plan)));
		IntStream.range(0, SESSIONS).forEach((number) -> tell(new SessionPlaced(ID, placement(number))));
		tell(new ProgrammeReleased(ID, 1, SampleWords.name("إصدار", "Release"), Hashes.sha256("large"), SESSIONS,
				SESSIONS));
		for (int number = 0; number < SESSIONS; number++) {
			var place = placement(number);
			tell(new SessionReleased(ID, 1, 1, plans.get(number), new ReleasedPlace(place.room(),
					roomName(number % ROOMS), 20 + number % ROOMS, place.starts(), place.ends())));
		}
		tell(new MeetingStageReached(ID, MeetingStage.RUNNING));
		return this.teller.take();
	}

	private void tell(DomainEvent event) {
		this.teller.tell(SampleMeeting.ORGANISER, event);
	}

	private void delegation(int number) {
		tell(new OfficeRegistered(office(number), OfficeKind.REGIONAL_OFFICE,
				SampleWords.name("مكتب كبير " + number, "Large office " + number)));
		tell(new DelegationInvited(delegation(office(number)), ID, office(number), Map.of(Role.DELEGATE, SEATS), true));
	}

	private void member(int number) {
		var office = office(number % OFFICES);
		var person = person(number);
		tell(new PersonNamed(person, SampleWords.name("عضو " + number, "Member " + number)));
		tell(new DelegateNominated(delegation(office), ID, office, person, List.of(Role.DELEGATE), false));
	}

	private SessionPlan plan(int number) {
		List<Contributor> people = IntStream.rangeClosed(0, this.random.nextInt(MOST_PARTS))
			.mapToObj((_) -> new Contributor(person(this.random.nextInt(SPEAKERS)), Part.SPEAKER))
			.distinct()
			.toList();
		return new SessionPlan(session(number), SessionKind.SEMINAR, this.words.title(), this.words.sentence(), people,
				List.of(), List.of("ar", "en"), 40, List.of());
	}

	private static Placement placement(int number) {
		var starts = FIRST_START.plus(SLOT.multipliedBy(number / ROOMS));
		return new Placement(session(number), room(number % ROOMS), starts, starts.plus(SLOT));
	}

	private static SessionId session(int number) {
		return new SessionId("s-large-" + number);
	}

	private static RoomId room(int number) {
		return new RoomId("large-" + number);
	}

	private static LocalizedText roomName(int number) {
		return SampleWords.name("قاعة " + number, "Room " + number);
	}

	private static PersonId person(int number) {
		return new PersonId("p-large-" + number);
	}

	private static OfficeId office(int number) {
		return new OfficeId("bench-large-" + number);
	}

	private static DelegationId delegation(OfficeId office) {
		return new DelegationId(ID + "-" + office);
	}

}
