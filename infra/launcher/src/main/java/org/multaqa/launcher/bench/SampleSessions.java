package org.multaqa.launcher.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.WorkshopAccepted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;

/** Programme, workshops and outputs of the sample meeting. */
final class SampleSessions {

	/**
	 * The session and workshop that are looked at; it runs at {@link SampleMeeting#NOW}.
	 */
	static final SessionId SHOWN = session(10);

	/** An output of it that the first recommendations cite. */
	static final OutputId FIRST_OUTPUT = output(1);

	private static final Instant FIRST_START = Instant.parse("2025-12-07T06:00:00Z");

	private static final Duration SLOT = Duration.ofMinutes(90);

	private static final int SESSIONS = 24;

	private static final int PER_DAY = 8;

	private static final int WORKSHOPS = 12;

	/** Recommendations cite the latest outputs only. */
	private static final int RECENT = 60;

	private static final List<RoomId> ROOMS = List.of(new RoomId("hall"), new RoomId("garden"));

	private final EventTeller teller;

	private final Random random;

	private final SampleWords words;

	private final Deque<OutputRecorded> recent = new ArrayDeque<>();

	private List<PersonId> people = List.of();

	private int outputs;

	SampleSessions(EventTeller teller, Random random, SampleWords words) {
		this.teller = teller;
		this.random = random;
		this.words = words;
	}

	/** Three releases, of which the first shows everything. */
	void programme(List<PersonId> participants) {
		this.people = List.copyOf(participants);
		for (RoomId room : ROOMS) {
			this.teller.tell(SampleMeeting.ORGANISER,
					new RoomAdded(SampleMeeting.ID, room, SampleWords.name("قاعة", "Room " + room), 80));
		}
		var plans = new ArrayList<SessionPlan>();
		var placements = new ArrayList<Placement>();
		for (int i = 0; i < SESSIONS; i++) {
			plans.add(plan(i));
			this.teller.tell(SampleMeeting.ORGANISER, new SessionPlanned(SampleMeeting.ID, plans.getLast()));
			placements.add(placement(i));
			this.teller.tell(SampleMeeting.ORGANISER, new SessionPlaced(SampleMeeting.ID, placements.getLast()));
		}
		for (int i = 0; i < SESSIONS; i++) {
			var placement = placements.get(i);
			this.teller.tell(SampleMeeting.ORGANISER,
					new SessionReleased(SampleMeeting.ID, 1, 1, plans.get(i),
							new ReleasedPlace(placement.room(), SampleWords.name("قاعة", "Room " + placement.room()),
									80, placement.starts(), placement.ends())));
		}
		for (int number = 1; number <= 3; number++) {
			this.teller.tell(SampleMeeting.ORGANISER,
					new ProgrammeReleased(SampleMeeting.ID, number, SampleWords.name("إصدار", "Release"),
							Hashes.sha256("release " + number), SESSIONS, (number == 1) ? SESSIONS : 0));
		}
	}

	void workshops(int shown, int elsewhere) {
		for (int i = 0; i < WORKSHOPS; i++) {
			var session = session(i);
			this.teller.tell(SampleMeeting.ORGANISER, new WorkshopOpened(SampleMeeting.ID, session, List.of()));
			this.teller.tell(SampleMeeting.DELEGATE,
					new WorkshopJoined(SampleMeeting.ID, session, SampleMeeting.DELEGATE, new OfficeId("bench-mena")));
		}
		for (int i = 0; i < shown; i++) {
			record(SHOWN);
		}
		for (int i = 0; i < WORKSHOPS; i++) {
			for (int each = 0; each < elsewhere; each++) {
				record(session(i));
			}
			if (!session(i).equals(SHOWN)) {
				this.teller.tell(SampleMeeting.ORGANISER, new WorkshopClosing(SampleMeeting.ID, session(i)));
				this.teller.tell(SampleMeeting.ORGANISER, new WorkshopAccepted(SampleMeeting.ID, session(i)));
			}
		}
	}

	void recordAnywhere() {
		record(session(this.random.nextInt(WORKSHOPS)));
	}

	/**
	 * What a recommendation can cite.
	 * @return the latest outputs as they were first written
	 */
	List<OutputRecorded> recent() {
		return List.copyOf(this.recent);
	}

	private void record(SessionId session) {
		var id = output(++this.outputs);
		var by = this.people.get(this.random.nextInt(this.people.size()));
		String text = this.words.englishSentence();
		var recorded = new OutputRecorded(SampleMeeting.ID, id, session,
				OutputKind.values()[this.outputs % OutputKind.values().length], "en", text, Hashes.sha256(text), by,
				new OfficeId("bench-mena"));
		this.teller.tell(by, recorded);
		if (this.outputs % 3 == 0) {
			this.teller.tell(by, new OutputCarriedForward(SampleMeeting.ID, id, by));
		}
		if (this.outputs % 5 == 0) {
			String better = this.words.englishSentence();
			this.teller.tell(by, new OutputReworded(SampleMeeting.ID, id, 2, better, Hashes.sha256(better), by));
		}
		this.recent.addLast(recorded);
		if (this.recent.size() > RECENT) {
			this.recent.removeFirst();
		}
	}

	private SessionPlan plan(int index) {
		var chair = new Contributor(this.people.get(index % this.people.size()), Part.CHAIR);
		var rapporteur = new Contributor(this.people.get((index + 1) % this.people.size()), Part.RAPPORTEUR);
		return new SessionPlan(session(index), (index < WORKSHOPS) ? SessionKind.WORKSHOP : SessionKind.PLENARY,
				this.words.title(), this.words.sentence(), List.of(chair, rapporteur), List.of(), List.of("ar", "en"),
				60, (index > 0) ? List.of(session(index - 1)) : List.of());
	}

	private static Placement placement(int index) {
		var starts = FIRST_START.plus(Duration.ofDays(index / PER_DAY))
			.plus(SLOT.multipliedBy(index % PER_DAY / ROOMS.size()));
		return new Placement(session(index), ROOMS.get(index % ROOMS.size()), starts, starts.plus(SLOT));
	}

	private static SessionId session(int index) {
		return new SessionId(String.format(Locale.ROOT, "s-bench-%02d", index));
	}

	private static OutputId output(int number) {
		return new OutputId("o-bench-" + number);
	}

}
