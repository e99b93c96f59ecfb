package org.multaqa.sessions.proposal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ProposalStage;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.NothingBesides;
import org.multaqa.sessions.programme.application.ParticipantReplicas;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.Proposal;
import org.multaqa.sessions.proposal.domain.ProposalTerms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalServiceTest {

	private static final MeetingId ANDES = new MeetingId("andes-2026");

	private static final Actor SAMI = Actor.of("sami", "doha-2025:organiser", "andes-2026:organiser");

	private static final Actor HIND = Actor.of("hind", "doha-2025:delegate:mena");

	private static final Placement MODELS_PLACED = at(MODELS, HALL, "06:00", "07:30");

	private static final Placement CHARTER_PLACED = at(CHARTER, HALL, "08:00", "09:30");

	private final MemoryAggregates<Programme> programmesStored = new MemoryAggregates<>();

	private final MemoryAggregates<Proposal> proposalsStored = new MemoryAggregates<>();

	private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

	private final KnownPeople people = new KnownPeople(new ParticipantReplicas(new MemoryReplicas<>()),
			new MemoryReplicas<>());

	private final ProgrammeService programmes = new ProgrammeService(this.programmesStored,
			new SessionIdClaims(new MemoryInsertOnly<>()), this.meetings, this.people,
			new ReleaseDocuments(new MemoryInsertOnly<>()), NothingBesides.KNOWN, Clock.fixed(NOW, ZoneOffset.UTC));

	private final HeldSearch search = new HeldSearch();

	private final ProposalRuns runs = new ProposalRuns(this.proposalsStored, this.search, 1, Clock.systemUTC());

	private final ProposalService proposals = new ProposalService(this.proposalsStored, this.programmes, this.meetings,
			this.people, NothingBesides.KNOWN, this.runs, Clock.systemUTC());

	ProposalServiceTest() {
		for (MeetingId meeting : List.of(MEETING, ANDES)) {
			var event = new MeetingPlanned(meeting, text("Meeting"), LocalDate.parse("2025-12-07"),
					LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"),
					new ConsentRule.NoBlock(), true, null, null);
			this.meetings.keep(event,
					new EventEnvelope<>("meeting/" + meeting, 1, "t", NOW, new PersonId("p"), "c", null, event));
			this.programmes.addRoom(by(SAMI), meeting, HALL);
			this.programmes.addRoom(by(SAMI), meeting, MAJLIS);
		}
		this.programmes.plan(by(SAMI), MEETING, plan(MODELS));
		this.programmes.plan(by(SAMI), MEETING, plan(CHARTER));
	}

	@AfterEach
	void nothing_goes_on() {
		this.search.begun.forEach(HeldSearch.Held::stop);
		this.runs.close();
	}

	private static RequestContext by(Actor actor) {
		return RequestContext.by(actor);
	}

	private static ProposalTerms terms() {
		return new ProposalTerms(LocalTime.of(9, 0), LocalTime.of(17, 0), List.of(), 15, true, List.of(), Map.of(), 30);
	}

	private static Arrangement found(Placement... placements) {
		return new Arrangement(List.of(placements), List.of(), new Arrangement.Score(0, 0, 9));
	}

	private HeldSearch.Held begin() {
		this.proposals.propose(by(SAMI), MEETING, terms());
		await("the search has its turn").until(() -> !this.search.begun.isEmpty());
		return this.search.begun.getLast();
	}

	private ProposalStage stage() {
		return this.proposals.read(SAMI, MEETING).stage();
	}

	/** Both sessions have places in what was found, and the search is over. */
	private void findBoth() {
		var held = begin();
		held.find(found(MODELS_PLACED, CHARTER_PLACED));
		held.stop();
		await("the search is over").until(() -> stage() == ProposalStage.FINISHED);
	}

	@Test
	void is_for_organisers_only_and_of_an_unknown_meeting_there_is_none() {
		assertNotAllowed("actor.needs-role", () -> this.proposals.propose(by(HIND), MEETING, terms()));
		assertNotAllowed("actor.needs-role", () -> this.proposals.read(HIND, MEETING));
		assertNotAllowed("actor.needs-role", () -> this.proposals.stop(by(HIND), MEETING));
		assertNotAllowed("actor.needs-role", () -> this.proposals.take(by(HIND), MEETING, null, null));
		assertNotAllowed("actor.needs-role", () -> this.proposals.drop(by(HIND), MEETING));
		assertRefused("meeting.unknown", () -> this.proposals.read(SAMI, new MeetingId("nowhere")));
		assertRefused("proposal.none", () -> this.proposals.read(SAMI, MEETING));
	}

	@Test
	void is_one_at_a_time_for_a_meeting() {
		begin();

		assertRefused("proposal.under-way", () -> this.proposals.propose(by(SAMI), MEETING, terms()));
		assertRefused("proposal.under-way", () -> this.proposals.take(by(SAMI), MEETING, null, null));
	}

	@Test
	void asked_for_twice_under_one_key_is_searched_for_once() {
		var context = new RequestContext(SAMI, null, "proposal-1", "f", null);
		this.proposals.propose(context, MEETING, terms());
		this.proposals.propose(context, MEETING, terms());
		await("the search has its turn").until(() -> !this.search.begun.isEmpty());

		this.search.begun.getFirst().stop();
		await("the search is over").until(() -> stage() == ProposalStage.FINISHED);
		assertThat(this.search.begun).hasSize(1);
	}

	@Test
	void waits_visibly_while_another_meeting_has_the_machine() {
		var first = begin();
		this.programmes.plan(by(SAMI), ANDES, plan(new SessionId("andes")));
		this.proposals.propose(by(SAMI), ANDES, terms());

		assertThat(this.proposals.read(SAMI, ANDES).stage()).isEqualTo(ProposalStage.WAITING);
		first.stop();
		await("the other one has its turn")
			.until(() -> this.proposals.read(SAMI, ANDES).stage() == ProposalStage.RUNNING);
	}

	@Test
	void shows_the_best_so_far_while_it_goes_on() {
		begin().find(found(MODELS_PLACED));

		await("the best so far is told").until(() -> !this.proposals.read(SAMI, MEETING).whatIf().moves().isEmpty());
		assertThat(stage()).isEqualTo(ProposalStage.RUNNING);
	}

	@Test
	void is_stopped_by_hand_and_then_searches_no_more_and_keeps_its_best() {
		var held = begin();
		held.find(found(MODELS_PLACED));
		await("the best so far is told").until(() -> !this.proposals.read(SAMI, MEETING).whatIf().moves().isEmpty());

		this.proposals.stop(by(SAMI), MEETING);

		assertThat(stage()).isEqualTo(ProposalStage.STOPPED);
		assertThat(this.proposals.read(SAMI, MEETING).whatIf().moves()).hasSize(1);
		await("the machine is free").until(held::isStopped);
	}

	@Test
	void is_told_as_interrupted_when_the_process_goes_down() {
		begin().find(found(MODELS_PLACED));

		this.runs.close();

		assertThat(stage()).isEqualTo(ProposalStage.INTERRUPTED);
		assertThat(this.proposals.read(SAMI, MEETING).whatIf().moves()).hasSize(1);
	}

	@Test
	void is_taken_whole_in_one_write_with_the_ordinary_events() {
		findBoth();
		long version = this.programmes.of(MEETING).version();

		var taken = this.proposals.take(by(SAMI), MEETING, null, null);

		assertThat(taken.version()).isEqualTo(version + 1);
		assertThat(taken.state().whatIf().moves()).isEmpty();
		assertThat(this.programmesStored.told()).endsWith(new SessionPlaced(MEETING, MODELS_PLACED),
				new SessionPlaced(MEETING, CHARTER_PLACED));
	}

	@Test
	void is_taken_in_part_and_the_rest_stays_proposed() {
		findBoth();

		var taken = this.proposals.take(by(SAMI), MEETING, Set.of(CHARTER), null).state();

		assertThat(taken.whatIf().moves()).extracting((move) -> move.plan().id()).containsExactly(MODELS);
		assertThat(this.programmes.of(MEETING).state().placements()).containsExactly(CHARTER_PLACED);
	}

	@Test
	void is_refused_with_the_clash_as_a_whole_where_the_draft_has_moved_meanwhile() {
		findBoth();
		var rival = new SessionId("rival");
		this.programmes.plan(by(SAMI), MEETING, plan(rival));
		this.programmes.place(by(SAMI), MEETING, at(rival, HALL, "08:30", "09:00"), null);

		assertRefused("programme.room-taken", () -> this.proposals.take(by(SAMI), MEETING, null, null));
		assertThat(this.programmes.of(MEETING).state().placements()).hasSize(1);
		assertThat(this.proposals.take(by(SAMI), MEETING, Set.of(MODELS), null).state().whatIf().moves()).hasSize(1);
	}

	@Test
	void is_refused_for_a_session_that_somebody_has_moved_meanwhile() {
		findBoth();
		this.programmes.place(by(SAMI), MEETING, at(MODELS, MAJLIS, "10:00", "11:00"), null);

		assertRefused("proposal.overtaken", () -> this.proposals.take(by(SAMI), MEETING, null, null));
		assertThat(this.proposals.take(by(SAMI), MEETING, Set.of(CHARTER), null).state().whatIf().moves()).hasSize(1);
	}

	@Test
	void is_gone_when_it_is_dropped() {
		findBoth();

		this.proposals.drop(by(SAMI), MEETING);

		assertRefused("proposal.none", () -> this.proposals.read(SAMI, MEETING));
		assertThat(this.programmes.of(MEETING).state().placements()).isEmpty();
	}

}
