package org.multaqa.launcher.bench;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.sessions.programme.application.CircumstancesService;
import org.multaqa.sessions.programme.application.DelegationReplica;
import org.multaqa.sessions.programme.application.DelegationReplicas;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ParticipantReplicas;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.application.TakeInService;
import org.multaqa.sessions.programme.domain.Incoming;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.programme.persistence.ProgrammeSplit;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A programme in a store, and the service that changes it. Its events are taken out as if
 * Kafka had them.
 */
final class BenchProgramme implements AutoCloseable {

	/** Where every session may always be, be it beside others. */
	private static final RoomId TENT = new RoomId("tent");

	private final Relay relay = new Relay((_) -> {
	});

	private final MeetingId meeting;

	private final RequestContext organiser;

	private final MeetingReplica known;

	private final CircumstancesService circumstances;

	private final MongoOperations mongo;

	private final ProgrammeService service;

	private final TakeInService takeIn;

	private final Set<SessionId> inTheTent = new HashSet<>();

	BenchProgramme(MongoOperations mongo, int sessions) {
		this.mongo = mongo;
		this.meeting = new MeetingId("meeting-of-" + sessions);
		this.organiser = RequestContext.by(Actor.of("organiser", this.meeting + ":organiser"));
		var days = SampleTimetable.daysOf(sessions);
		this.circumstances = new CircumstancesService(
				new DelegationReplicas(new MongoReplicas<>(mongo, "delegations", DelegationReplica.class)),
				(_) -> Set.of(), Clock.systemUTC());
		var meetings = new MeetingReplicas(new MongoReplicas<>(mongo, "meetings", MeetingReplica.class));
		var planned = new MeetingPlanned(this.meeting, LocalizedText.of("en", "Meeting"), days.from(), days.to(),
				days.zone().getId(), LocalizedText.of("en", "Doha"), List.of("en"), new ConsentRule.NoBlock(), true,
				null, null);
		meetings.keep(planned, new EventEnvelope<>(planned.subject(), 1, "t", Clock.systemUTC().instant(),
				this.organiser.actor().person(), "c", null, planned));
		var programmes = programmes();
		var claims = new SessionIdClaims(new MongoInsertOnly<>(mongo, "session-names", SessionIdClaim.class));
		var people = new KnownPeople(new ParticipantReplicas(new MemoryReplicas<>()), new MemoryReplicas<>());
		this.service = new ProgrammeService(programmes, claims, meetings, people,
				new ReleaseDocuments(new MongoInsertOnly<>(mongo, "releases", Release.class)), this.circumstances,
				Clock.systemUTC());
		this.takeIn = new TakeInService(programmes, claims, meetings, people, this.circumstances, Clock.systemUTC());
		this.known = meetings.find(this.meeting).orElseThrow();
		this.relay.start();
		this.service.addRoom(this.organiser, this.meeting, Room.inUse(TENT, LocalizedText.of("en", "Tent"), 1_000));
		this.service.useRoom(onVersion(1), this.meeting, TENT, new RoomUse(true, List.of()));
	}

	private Aggregates<Programme> programmes() {
		return new SplitAggregates<>(
				new MongoAggregates<>(this.mongo, "programmes", SplitState.class, events(), this.relay),
				new MongoPartDocuments(this.mongo, "programme-parts"), ProgrammeSplit.SPLIT);
	}

	private static EventFactory events() {
		return new EventFactory(Clock.systemUTC(), Traces.none());
	}

	void takeIn(Incoming incoming) {
		this.takeIn.takeIn(this.organiser, this.meeting, (_) -> incoming, LocalizedText.of("en", "As known"));
	}

	/** Moves a session into the tent, or from there to its place. */
	void move(Placement place) {
		boolean back = this.inTheTent.remove(place.session());
		this.service.place(this.organiser, this.meeting,
				back ? place : new Placement(place.session(), TENT, place.starts(), place.ends()), null);
		if (!back) {
			this.inTheTent.add(place.session());
		}
	}

	void check(Placement place) {
		this.service.check(this.organiser.actor(), this.meeting, place);
	}

	void clashes() {
		var programme = this.service.of(this.meeting).state();
		if (!programme.clashes(this.circumstances.of(programme, this.known)).isEmpty()) {
			throw new IllegalStateException("the timetable was known to be free of clashes");
		}
	}

	void readAnew() {
		programmes().get(this.meeting.value(), "programme.unknown");
	}

	private RequestContext onVersion(long version) {
		return new RequestContext(this.organiser.actor(), version, null, null, null);
	}

	@Override
	public void close() {
		this.relay.stop();
	}

}
