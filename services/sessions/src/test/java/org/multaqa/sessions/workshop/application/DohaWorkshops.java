package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;

import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/**
 * A meeting with two sessions of which the second builds on the first, the services of
 * workshops, and people who may do this and that there. No workshop is open yet.
 */
abstract class DohaWorkshops {

	static final int MOST_OUTPUTS = ListQuery.PAGE + 10;

	static final int MOST_LATE = 3;

	static final Actor SAMI = Actor.of("sami", "doha-2025:organiser");

	static final Actor CHAIR = Actor.of("adjoa", "doha-2025:head:africa");

	static final Actor RAPPORTEUR = Actor.of("arun", "doha-2025:delegate:asia-oceania");

	static final Actor HIND = Actor.of("hind", "doha-2025:delegate:mena");

	static final Actor OBSERVER = Actor.of("omar", "doha-2025:observer");

	static final Actor STRANGER = Actor.of("stranger", "andes-2026:organiser");

	final MemoryAggregates<Programme> programmes = new MemoryAggregates<>();

	final MemoryInsertOnly<SessionIdClaim> claims = new MemoryInsertOnly<>();

	final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

	final PlannedSessions sessions = new PlannedSessions(this.programmes, new SessionIdClaims(this.claims),
			this.meetings);

	final MemoryAggregates<Workshop> storedWorkshops = new MemoryAggregates<>();

	final MemoryAggregates<Output> storedOutputs = new MemoryAggregates<>(OutputListing.LISTING);

	final WorkshopService workshops = new WorkshopService(this.storedWorkshops, this.storedOutputs, this.sessions,
			Clock.fixed(NOW, ZoneOffset.UTC));

	final OutputService outputs = new OutputService(this.storedOutputs, this.workshops, this.meetings,
			new CitationReplicas(new MemoryReplicas<>(CitationReplicas.LISTING)), Clock.fixed(NOW, ZoneOffset.UTC),
			MOST_OUTPUTS);

	final LateWordsService late = new LateWordsService(new MemoryAggregates<>(LateWordsListing.LISTING), this.workshops,
			this.outputs, Clock.fixed(NOW, ZoneOffset.UTC), MOST_LATE);

	DohaWorkshops() {
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null);
		this.meetings.keep(planned, envelope(1, planned));
		var kept = plan(MODELS, List.of(new Contributor(CHAIR.person(), Part.CHAIR),
				new Contributor(RAPPORTEUR.person(), Part.RAPPORTEUR)), null);
		store(programme(kept, plan(CHARTER, MODELS)));
		for (SessionId session : List.of(MODELS, CHARTER)) {
			this.claims.insert(session.value(), new SessionIdClaim(session, MEETING));
		}
	}

	void store(Programme programme) {
		this.programmes.find(MEETING.value())
			.ifPresentOrElse((read) -> this.programmes.update(read, Decision.unchanged(programme), by(SAMI)),
					() -> this.programmes.insert(MEETING.value(), Decision.unchanged(programme), by(SAMI)));
	}

	static <E extends DomainEvent> EventEnvelope<E> envelope(long sequence, E event) {
		return new EventEnvelope<>("meeting/" + MEETING, sequence, "t", NOW, new PersonId("p"), "c", null, event);
	}

	static RequestContext by(Actor actor) {
		return RequestContext.by(actor);
	}

	Versioned<Output> say(Actor actor, String id) {
		return this.outputs.record(by(actor), MODELS, new NewOutput(new OutputId(id), OutputKind.IDEA, "en", "Words"));
	}

}
