package org.multaqa.roadmap.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.identity.api.PasskeyView;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.api.NewRoadmap;
import org.multaqa.roadmap.api.PlanRequest;
import org.multaqa.roadmap.api.PlanRequest.Named;
import org.multaqa.roadmap.domain.Answer;
import org.multaqa.roadmap.domain.Approval;
import org.multaqa.roadmap.domain.Approvals;
import org.multaqa.roadmap.domain.Comment;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.roadmap.domain.Presentation;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.RoadmapPlan;
import org.multaqa.roadmap.domain.SignedContent;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.testkit.WatchedAggregates;

import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.OPEN;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.text;

/**
 * The application in memory: a running meeting with two offices, one agreement and one
 * recommendation that is still open.
 */
final class World {

	static final String ROADMAP = "x-2026";

	static final RequestContext CLARAS = by("clara", "headquarters:hq");

	static final RequestContext OSKARS = by("oskar", "secretary-general:hq");

	static final RequestContext VERAS = by("vera", "president:hq");

	static final RequestContext NOURAS = by("noura", "head:mena");

	static final RequestContext YUSUFS = by("yusuf", "delegate:mena");

	static final RequestContext LUCIAS = by("lucia", "head:lac");

	static final RequestContext OBSERVERS = by("olga", "observer");

	/** Somebody of another meeting. */
	static final RequestContext STRANGERS = RequestContext.by(Actor.of("bruno", "andes-2026:headquarters:hq"));

	/** 02:30 on 13 February in Doha. */
	static final Clock NIGHT = Clock.fixed(LocalDate.of(2026, 2, 12).atTime(23, 30).toInstant(ZoneOffset.UTC),
			ZoneOffset.UTC);

	final MemoryAggregates<Roadmap> stored = new MemoryAggregates<>(Roadmaps.LISTING);

	/**
	 * What was read and written, by the services that come without a store of their own.
	 */
	final List<WatchedAggregates.Access> accesses = new ArrayList<>();

	private final Aggregates<Roadmap> watched = new WatchedAggregates<>(this.stored, this.accesses);

	final MemoryInsertOnly<SignedContent> contents = new MemoryInsertOnly<>();

	final MemoryInsertOnly<Comment> comments = new MemoryInsertOnly<>();

	final MemoryInsertOnly<Answer> answers = new MemoryInsertOnly<>();

	/** Which passkeys people have. */
	final Map<PersonId, List<PasskeyView>> keys = new HashMap<>();

	/** The real time. */
	Instant now = NOON;

	private final GatePasskeys passkeys = new GatePasskeys(new MemoryChallenges(),
			(person) -> this.keys.getOrDefault(person, List.of()),
			new AssertionVerifier(TestPasskey.SITE, TestPasskey.ORIGIN),
			((InstantSource) () -> this.now).withZone(ZoneOffset.UTC));

	private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	private final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>(DelegationReplica.LISTING);

	private final MemoryReplicas<OfficeReplica> offices = new MemoryReplicas<>();

	private final MemoryReplicas<Source> sources = new MemoryReplicas<>();

	private long told;

	World() {
		meeting(DOHA, MeetingStage.RUNNING);
		for (OfficeId office : List.of(LAC, MENA)) {
			this.delegations.apply(office.value(), next("delegation/" + office),
					(_) -> new DelegationReplica(new DelegationId(office.value()), DOHA, office));
		}
		called(MENA, "Middle East");
		called(LAC, "Latin America");
		recommendation(AGREED, true);
		recommendation(OPEN, false);
	}

	void meeting(MeetingId meeting, MeetingStage stage) {
		this.meetings.apply(meeting.value(), next("meeting/" + meeting),
				(_) -> new MeetingReplica(meeting, text("Doha"), "Asia/Qatar", stage, List.of("en"), null, null));
	}

	/** The meeting says in which languages texts must be current. */
	void needs(String... languages) {
		this.meetings.apply(DOHA.value(), next("meeting/" + DOHA), (_) -> new MeetingReplica(DOHA, text("Doha"),
				"Asia/Qatar", MeetingStage.RUNNING, List.of("en"), List.of(languages), null));
	}

	void recommendation(RecommendationId recommendation, boolean agreed) {
		this.sources.apply(recommendation.value(), next("recommendation/" + recommendation),
				(_) -> new Source(recommendation, DOHA, agreed, List.of(new Reservation(LAC, text("No time"))),
						new Source.Words(text("Partnerships"), List.of())));
	}

	RoadmapService roadmaps() {
		return new RoadmapService(roadmapsIn(this.watched), new MeetingReplicas(this.meetings), grounds(),
				new CanonicalJson(), this.passkeys, NIGHT);
	}

	/** The meeting asks for passkeys at gates, or no more. */
	void asksForPasskeys(boolean asks) {
		this.meetings.apply(DOHA.value(), next("meeting/" + DOHA), (_) -> new MeetingReplica(DOHA, text("Doha"),
				"Asia/Qatar", MeetingStage.RUNNING, List.of("en"), null, asks ? List.of(PasskeyUse.GATES) : null));
	}

	PresentedGrounds grounds() {
		return new PresentedGrounds(roadmapsIn(this.watched),
				new InitiativeBases(this.delegations, this.sources, Duration.ZERO), this.offices);
	}

	/** An office takes back its reservation on the agreed recommendation. */
	void lifted() {
		this.sources.apply(AGREED.value(), next("recommendation/" + AGREED),
				(before) -> (before != null) ? before.withoutReservationOf(LAC) : null);
		grounds().lift(RequestContext.by(Actor.service("roadmap")), DOHA, AGREED, LAC);
	}

	void called(OfficeId office, String name) {
		this.offices.apply(office.value(), next("office/" + office), (_) -> new OfficeReplica(office, text(name)));
	}

	InitiativeService initiatives() {
		return initiatives(this.watched, Duration.ZERO);
	}

	InitiativeService initiatives(Aggregates<Roadmap> aggregates, Duration patience) {
		return new InitiativeService(roadmapsIn(aggregates), new MeetingReplicas(this.meetings),
				new InitiativeBases(this.delegations, this.sources, patience), new CanonicalJson(), NIGHT);
	}

	ConsultationService consultations() {
		return consultations(this.watched);
	}

	ConsultationService consultations(Aggregates<Roadmap> aggregates) {
		return new ConsultationService(roadmapsIn(aggregates), this.comments, this.answers, new CanonicalJson(),
				new MeetingReplicas(this.meetings), NIGHT);
	}

	EditionService editions() {
		return editions(this.watched);
	}

	EditionService editions(Aggregates<Roadmap> aggregates) {
		return new EditionService(roadmapsIn(aggregates), this.contents, new CanonicalJson(), NIGHT);
	}

	/** A roadmap with one initiative, which the office {@code mena} leads. */
	World drafted() {
		roadmaps().open(CLARAS, DOHA.value(), opening());
		initiatives().draft(CLARAS, ROADMAP, CHARTER, request(CHARTER.value(), MENA, AGREED));
		return this;
	}

	/** The same, with all gates passed for it. */
	World approved() {
		String hash = roadmaps().present(CLARAS, ROADMAP).state().contentHash();
		roadmaps().approve(OSKARS, ROADMAP, "sg", GateApproval.of(hash));
		roadmaps().approve(VERAS, ROADMAP, "president", GateApproval.of(hash));
		return this;
	}

	/**
	 * As a release left it that knew the first form only: presented and approved by the
	 * hash of the initiatives.
	 */
	void presentedInTheFirstForm() {
		var read = roadmap();
		var now = read.state();
		var passed = now.approvals()
			.passed()
			.stream()
			.map((given) -> new Approval(given.gate(), now.content().hash(), given.by(), given.at(), null))
			.toList();
		this.stored.update(read,
				Decision.of(
						new Roadmap(now.id(), now.meeting(), now.plan(), now.content(), now.stage(),
								new Approvals(passed), null, now.comments(), now.publications(), now.progress(), null),
						new ConsultationOpened(ID, CLARA, null)),
				CLARAS);
	}

	/**
	 * As a release left it that knew two forms: presented and approved by the hash of
	 * initiatives and grounds.
	 */
	void presentedInTheSecondForm() {
		var read = roadmap();
		var now = read.state();
		var grounds = Objects.requireNonNull(now.presentation()).grounds();
		String hash = new CanonicalJson().seal(Map.of("initiatives", now.content().initiatives(), "grounds", grounds));
		var passed = now.approvals()
			.passed()
			.stream()
			.map((given) -> new Approval(given.gate(), hash, given.by(), given.at(), null))
			.toList();
		this.stored.update(read,
				Decision.of(new Roadmap(now.id(), now.meeting(), now.plan(), now.content(), now.stage(),
						new Approvals(passed), null, now.comments(), now.publications(), now.progress(),
						new Presentation(grounds, null, hash)), new ConsultationOpened(ID, CLARA, null)),
				CLARAS);
	}

	/** As a release left it that knew none for what a roadmap is called. */
	void withoutAuthenticLanguage() {
		var read = roadmap();
		var now = read.state();
		var plan = new RoadmapPlan(now.plan().year(), now.plan().title(), now.plan().impactAreas(), now.plan().gates(),
				null, null, null);
		this.stored.update(read,
				Decision.of(
						new Roadmap(now.id(), now.meeting(), plan, now.content(), now.stage(), now.approvals(), null,
								now.comments(), now.publications(), now.progress(), now.presentation()),
						new ConsultationOpened(ID, CLARA, null)),
				CLARAS);
	}

	/** The roadmap is called otherwise, its areas and gates are not. */
	void renamed(String title) {
		roadmaps().reword(onVersionSeen(CLARAS), ROADMAP, names(text(title)));
	}

	static PlanRequest names(LocalizedText title) {
		return new PlanRequest(title,
				Fixtures.PLAN.impactAreas().stream().map((area) -> new Named(area.key(), area.names())).toList(),
				Fixtures.PLAN.gates().stream().map((gate) -> new Named(gate.key(), gate.names())).toList(), null, null);
	}

	World published() {
		editions().publish(CLARAS, ROADMAP);
		return this;
	}

	Versioned<Roadmap> roadmap() {
		return this.stored.find(ROADMAP).orElseThrow();
	}

	<E extends DomainEvent> List<E> told(Class<E> type) {
		return this.stored.told().stream().filter(type::isInstance).map(type::cast).toList();
	}

	static NewRoadmap opening() {
		return new NewRoadmap(ID, 2026, text("Roadmap"), Fixtures.PLAN.impactAreas(), Fixtures.PLAN.gates(), null);
	}

	static InitiativeRequest request(String id, OfficeId lead, RecommendationId... from) {
		return request(id, lead, "One", from);
	}

	static InitiativeRequest request(String id, OfficeId lead, String title, RecommendationId... from) {
		return new InitiativeRequest(new InitiativeId(id), text(title), text("Two"), "partners", List.of("2026-Q1"),
				lead, null, null, List.of(new InitiativeRequest.Step(TEXT_OUT, text("Out"), LocalDate.of(2026, 2, 15))),
				List.of(from), null, null);
	}

	RequestContext onVersionSeen(RequestContext context) {
		return onVersion(context, roadmap().version());
	}

	static RequestContext onVersion(RequestContext context, long version) {
		return new RequestContext(context.actor(), version, null, null, null);
	}

	static RequestContext underKey(RequestContext context, String key) {
		return new RequestContext(context.actor(), null, key, "sent", null);
	}

	private Roadmaps roadmapsIn(Aggregates<Roadmap> aggregates) {
		return new Roadmaps(aggregates, new MeetingReplicas(this.meetings), NIGHT);
	}

	private EventEnvelope<?> next(String subject) {
		this.told++;
		return new EventEnvelope<>(subject, this.told, "t", NOON, CLARA, "c", null,
				new ConsultationOpened(ID, CLARA, null));
	}

	private static RequestContext by(String person, String role) {
		return RequestContext.by(Actor.of(person, "doha-2025:" + role));
	}

}
