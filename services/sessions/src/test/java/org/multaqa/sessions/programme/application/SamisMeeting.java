package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.sessions.programme.domain.Programme;

import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A meeting in Doha that Sami organises, and the service with its programme. */
final class SamisMeeting {

	static final Actor SAMI = Actor.of("sami", "doha-2025:organiser");

	private final MemoryReplicas<PersonReplica> accounts = new MemoryReplicas<>();

	private final ProgrammeService programmes;

	private final TakeInService takeIn;

	private final TrackService tracks;

	private final GuestSessionService guests;

	SamisMeeting() {
		this(new MemoryAggregates<>());
	}

	SamisMeeting(Aggregates<Programme> stored) {
		var meetings = new MeetingReplicas(new MemoryReplicas<>());
		var event = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null);
		meetings.keep(event, new EventEnvelope<>(event.subject(), 1, "t", NOW, new PersonId("p"), "c", null, event));
		var people = new KnownPeople(new ParticipantReplicas(new MemoryReplicas<>()), this.accounts);
		this.tracks = new TrackService(stored, meetings, people);
		var claims = new SessionIdClaims(new MemoryInsertOnly<>());
		var clock = Clock.fixed(NOW, ZoneOffset.UTC);
		this.programmes = new ProgrammeService(stored, claims, meetings, people,
				new ReleaseDocuments(new MemoryInsertOnly<>()), NothingBesides.KNOWN, clock);
		this.takeIn = new TakeInService(stored, claims, meetings, people, NothingBesides.KNOWN, clock);
		this.guests = new GuestSessionService(stored, meetings, people, NothingBesides.KNOWN);
	}

	ProgrammeService programmes() {
		return this.programmes;
	}

	TakeInService takeIn() {
		return this.takeIn;
	}

	TrackService tracks() {
		return this.tracks;
	}

	GuestSessionService guests() {
		return this.guests;
	}

	/** A guest of the meeting, called by their id. */
	void know(PersonId person) {
		var event = new PersonNamed(person, text(person.value()), MEETING);
		this.accounts.apply(person.value(),
				new EventEnvelope<>(event.subject(), 1, "t", NOW, new PersonId("p"), "c", null, event),
				(_) -> new PersonReplica(person, event.name(), event.guestOf()));
	}

	static RequestContext sami() {
		return RequestContext.by(SAMI);
	}

	/** Sami, insisting on the version that he has seen. */
	static RequestContext samiWhoSaw(@Nullable Long version) {
		return new RequestContext(SAMI, version, null, null, null);
	}

}
