package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.workshop.domain.LateWords;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Stage;
import org.multaqa.sessions.workshop.domain.Wording;
import org.multaqa.sessions.workshop.domain.Workshop;
import org.multaqa.testkit.WatchedAggregates;

import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;
import static org.multaqa.sessions.workshop.application.Scene.HIND;
import static org.multaqa.sessions.workshop.application.Scene.LATE;
import static org.multaqa.sessions.workshop.application.Scene.OUTPUT;
import static org.multaqa.sessions.workshop.application.Scene.PEOPLE;

/**
 * The services, with one session, one output and late words in them; what they read and
 * write is counted.
 */
final class WatchedWorkshops {

	private final MemoryAggregates<Programme> programmes = new MemoryAggregates<>();

	private final MemoryInsertOnly<SessionIdClaim> claims = new MemoryInsertOnly<>();

	private final MemoryAggregates<Workshop> storedWorkshops = new MemoryAggregates<>();

	private final MemoryAggregates<Output> storedOutputs = new MemoryAggregates<>(OutputListing.LISTING);

	private final MemoryAggregates<LateWords> storedLate = new MemoryAggregates<>(LateWordsListing.LISTING);

	final List<WatchedAggregates.Access> accesses = new ArrayList<>();

	private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

	private final CitationReplicas citations = new CitationReplicas(new MemoryReplicas<>(CitationReplicas.LISTING));

	WatchedWorkshops(Scene scene) {
		var by = RequestContext.by(HIND);
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar"), new ConsentRule.NoBlock(),
				true, null, null);
		this.meetings.keep(planned, envelope(1, planned));
		var reached = new MeetingStageReached(MEETING, scene.meeting());
		this.meetings.keep(reached, envelope(2, reached));
		this.programmes.insert(MEETING.value(), Decision.unchanged(programmeOf(scene)), by);
		this.claims.insert(MODELS.value(), new SessionIdClaim(MODELS, MEETING));
		@Nullable Stage stage = scene.stage();
		if (stage != null) {
			this.storedWorkshops.insert(MODELS.value(),
					Decision.unchanged(new Workshop(MODELS, MEETING, stage, List.of(), scene.attendance())), by);
		}
		this.storedOutputs.insert(OUTPUT.value(),
				Decision.unchanged(new Output(OUTPUT, MODELS, MEETING, OutputKind.IDEA, "en", HIND.person(), null,
						List.of(new Wording(1, "Words", "", HIND.person(), NOW)), scene.carriedForward(),
						scene.withdrawn(), null)),
				by);
		this.storedLate.insert(LATE.value(), Decision.unchanged(new LateWords(LATE, MODELS, MEETING, OutputKind.IDEA,
				"en", HIND.person(), null, new Wording(1, "Late words", "", HIND.person(), NOW), null, null)), by);
		var submitted = new RecommendationSubmitted(new RecommendationId("r"), MEETING, HIND.person());
		this.citations.keep(submitted, List.of(new Citation(OUTPUT, MODELS, 1, "Words", "")), envelope(1, submitted));
		if (scene.citedInPublic()) {
			this.citations.submit(submitted, envelope(2, submitted));
		}
	}

	private static Programme programmeOf(Scene scene) {
		var programme = programme(plan(MODELS, PEOPLE, null));
		if (scene.released()) {
			programme = programme.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
				.state()
				.release(text("First"), DAYS, NOW)
				.state();
		}
		return scene.cancelled() ? programme.cancel(MODELS).state() : programme;
	}

	private static <E extends DomainEvent> EventEnvelope<E> envelope(long sequence, E event) {
		return new EventEnvelope<>(event.subject(), sequence, "t", NOW, HIND.person(), "c", null, event);
	}

	private <S> Aggregates<S> watched(Aggregates<S> kept) {
		return new WatchedAggregates<>(kept, this.accesses);
	}

	WorkshopService workshops() {
		return new WorkshopService(watched(this.storedWorkshops), watched(this.storedOutputs),
				new PlannedSessions(watched(this.programmes), new SessionIdClaims(this.claims), this.meetings),
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

	OutputService outputs() {
		return new OutputService(watched(this.storedOutputs), workshops(), this.meetings, this.citations,
				Clock.fixed(NOW, ZoneOffset.UTC), DohaWorkshops.MOST_OUTPUTS);
	}

	LateWordsService late() {
		return new LateWordsService(watched(this.storedLate), workshops(), outputs(), Clock.fixed(NOW, ZoneOffset.UTC),
				DohaWorkshops.MOST_LATE);
	}

	boolean hasTold() {
		return !this.storedWorkshops.told().isEmpty() || !this.storedOutputs.told().isEmpty()
				|| !this.storedLate.told().isEmpty();
	}

}
