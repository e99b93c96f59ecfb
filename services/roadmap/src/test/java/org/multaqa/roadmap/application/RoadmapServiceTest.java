package org.multaqa.roadmap.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.roadmap.domain.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.OPEN;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapServiceTest {

	private static final RequestContext CLARAS = by("clara", "headquarters:hq");

	private static final RequestContext OSKARS = by("oskar", "secretary-general:hq");

	private static final RequestContext VERAS = by("vera", "president:hq");

	private static final RequestContext NOURAS = by("noura", "head:mena");

	private static final RequestContext YUSUFS = by("yusuf", "delegate:mena");

	private static final RequestContext LUCIAS = by("lucia", "head:lac");

	private static final RequestContext STRANGERS = RequestContext.by(Actor.of("bruno", "andes-2026:headquarters:hq"));

	/** 02:30 on 13 February in Doha. */
	private static final Clock NIGHT = Clock.fixed(LocalDate.of(2026, 2, 12).atTime(23, 30).toInstant(ZoneOffset.UTC),
			ZoneOffset.UTC);

	private final MemoryAggregates<Roadmap> stored = new MemoryAggregates<>();

	private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	private final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>();

	private final MemoryReplicas<Source> sources = new MemoryReplicas<>();

	private final RoadmapService roadmaps = with(Duration.ZERO);

	@BeforeEach
	void a_meeting_with_two_offices_and_an_agreement() {
		this.meetings.apply("doha-2025", cause("meeting/doha-2025", 1), (_) -> new MeetingReplica(DOHA, "Asia/Qatar"));
		for (OfficeId office : List.of(LAC, MENA)) {
			this.delegations.apply(office.value(), cause("delegation/" + office, 1),
					(_) -> new DelegationReplica(new DelegationId(office.value()), DOHA, office));
		}
		this.sources.apply(AGREED.value(), cause("recommendation/" + AGREED, 1),
				(_) -> new Source(AGREED, DOHA, true, List.of()));
		this.sources.apply(OPEN.value(), cause("recommendation/" + OPEN, 1),
				(_) -> new Source(OPEN, DOHA, false, List.of()));
	}

	@Nested
	class Opening {

		@Test
		void is_for_headquarters() {
			assertThat(roadmaps.open(CLARAS, "doha-2025", opening()).id()).isEqualTo("x-2026");
			for (var other : List.of(OSKARS, NOURAS, STRANGERS)) {
				assertRefused("actor.needs-role", () -> roadmaps.open(other, "doha-2025", opening()));
			}
			assertRefused("meeting.unknown", () -> roadmaps.open(CLARAS, "nowhere-2025", opening()));
			assertRefused("roadmap.taken", () -> roadmaps.open(CLARAS, "doha-2025", opening()));
		}

	}

	@Nested
	class Drafting {

		@BeforeEach
		void an_open_roadmap() {
			roadmaps.open(CLARAS, "doha-2025", opening());
		}

		@Test
		void is_for_headquarters_and_the_head_of_the_leading_office() {
			draft(CLARAS, "i-one", MENA);
			draft(NOURAS, "i-two", MENA);

			assertRefused("actor.other-office", () -> draft(YUSUFS, "i-three", MENA));
			assertRefused("actor.other-office", () -> draft(LUCIAS, "i-three", MENA));
			assertRefused("actor.other-office", () -> draft(OSKARS, "i-three", MENA));
			assertThat(stored.find("x-2026").orElseThrow().state().content().initiatives()).hasSize(2);
		}

		@Test
		void puts_quarters_in_order_and_names_steps_that_have_no_name() {
			var words = new InitiativeRequest(null, text("One"), text("Two"), "partners",
					List.of("2026-Q2", "2026-Q1", "2026-Q2"), MENA, null, null,
					List.of(new InitiativeRequest.Step(null, text("First"), LocalDate.of(2026, 1, 31)),
							new InitiativeRequest.Step(TEXT_OUT, text("Second"), LocalDate.of(2026, 2, 28))),
					List.of(AGREED, AGREED));

			var initiative = words.named(CHARTER, "m-new", List.of());

			assertThat(initiative.quarters()).containsExactly("2026-Q1", "2026-Q2");
			assertThat(initiative.partners()).isEmpty();
			assertThat(initiative.sources()).containsExactly(AGREED);
			assertThat(initiative.milestones()).extracting((step) -> step.id().value())
				.containsExactly("m-new-1", "text-out");
		}

		@Test
		void from_what_is_not_agreed_is_refused_after_a_moment() {
			assertRefused("initiative.source-not-agreed", () -> draft(CLARAS, "i-one", MENA, OPEN));
			assertRefused("initiative.source-unknown",
					() -> draft(CLARAS, "i-one", MENA, new RecommendationId("r-nowhere")));
			assertRefused("initiative.no-source", () -> draft(CLARAS, "i-one", MENA, new RecommendationId[0]));
		}

		@Test
		void waits_a_moment_for_an_agreement_that_has_just_been_recorded() {
			var patient = with(Duration.ofSeconds(20));
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people.submit(
						() -> patient.draft(CLARAS, "x-2026", new InitiativeId("i-one"), words("i-one", MENA, OPEN)));
				await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
				sources.apply(OPEN.value(), cause("recommendation/" + OPEN, 2),
						(_) -> new Source(OPEN, DOHA, true, List.of()));

				await("it goes on").until(asked::isDone);
				assertThat(asked.resultNow().state().content().initiatives()).hasSize(1);
			}
		}

		@Test
		void does_not_wait_for_a_recommendation_of_another_meeting() {
			var elsewhere = new RecommendationId("r-elsewhere");
			sources.apply("r-elsewhere", cause("recommendation/r-elsewhere", 1),
					(_) -> new Source(elsewhere, new MeetingId("lima-2026"), false, List.of()));
			var patient = with(Duration.ofMinutes(5));
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people.submit(() -> assertRefused("initiative.source-unknown", () -> patient.draft(CLARAS,
						"x-2026", new InitiativeId("i-one"), words("i-one", MENA, elsewhere))));

				await("it does not wait").until(asked::isDone);
				assertThat(asked).succeedsWithin(Duration.ZERO);
			}
		}

		@Test
		void is_no_way_to_hand_an_initiative_to_another_office() {
			draft(NOURAS, "i-one", MENA);

			assertRefused("actor.other-office", () -> revise(onVersion(NOURAS, 2), "i-one", LAC));
			assertRefused("actor.other-office", () -> revise(onVersion(LUCIAS, 2), "i-one", LAC));
			assertThat(revise(onVersion(CLARAS, 2), "i-one", LAC).state().content().initiatives())
				.extracting((initiative) -> initiative.lead())
				.containsExactly(LAC);
		}

		@Test
		void anew_needs_the_version_that_was_seen() {
			draft(CLARAS, "i-one", MENA);

			assertThatThrownBy(() -> revise(CLARAS, "i-one", LAC))
				.isInstanceOf(RequestContext.MissingPrecondition.class);
			assertThatThrownBy(() -> revise(onVersion(CLARAS, 1), "i-one", LAC))
				.isInstanceOf(ConcurrencyConflict.class);
			assertRefused("initiative.unknown", () -> revise(onVersion(CLARAS, 2), "i-two", LAC));
		}

		@Test
		void can_be_undone_by_headquarters_and_the_head_of_the_leading_office() {
			draft(CLARAS, "i-one", MENA);

			assertRefused("actor.other-office", () -> roadmaps.remove(LUCIAS, "x-2026", new InitiativeId("i-one")));
			assertThat(roadmaps.remove(NOURAS, "x-2026", new InitiativeId("i-one")).state().content().initiatives())
				.isEmpty();
		}

	}

	@Nested
	class The_way_to_an_edition {

		@BeforeEach
		void a_drafted_roadmap() {
			roadmaps.open(CLARAS, "doha-2025", opening());
			draft(CLARAS, CHARTER.value(), MENA);
		}

		@Test
		void is_gone_by_each_in_their_turn() {
			roadmaps.consult(CLARAS, "x-2026");
			var commented = roadmaps.comment(YUSUFS, "x-2026", new NewComment(null, "ar", "حسن"));
			roadmaps.closeConsultation(CLARAS, "x-2026");
			String first = roadmaps.present(CLARAS, "x-2026").state().content().hash();
			roadmaps.approve(OSKARS, "x-2026", "sg", first);
			roadmaps.sendBack(VERAS, "x-2026", "president", WHY);
			revise(onVersion(NOURAS, stored.find("x-2026").orElseThrow().version()), CHARTER.value(), MENA, "Another");
			assertRefused("approval.content-changed", () -> roadmaps.approve(OSKARS, "x-2026", "sg", first));
			String second = roadmaps.present(CLARAS, "x-2026").state().content().hash();
			roadmaps.approve(OSKARS, "x-2026", "sg", second);
			roadmaps.approve(VERAS, "x-2026", "president", second);
			var published = roadmaps.publish(CLARAS, "x-2026");

			assertThat(commented.state().comments()).singleElement()
				.satisfies((comment) -> assertThat(comment.office()).isEqualTo(MENA));
			assertThat(published.state().stage()).isInstanceOf(Stage.Published.class);
			assertThat(published.sequence()).isEqualTo(stored.told().size());
			assertThat(stored.told()).contains(new ApprovalsVoided(ID, List.of("sg"), first));
			assertThat(roadmaps.readEdition(STRANGERS.actor(), "x-2026", "1.0").state().contentHash())
				.isEqualTo(second);
			assertRefused("edition.unknown", () -> roadmaps.readEdition(STRANGERS.actor(), "x-2026", "1.1"));
		}

		@Test
		void is_closed_to_those_whose_turn_it_is_not() {
			String hash = stored.find("x-2026").orElseThrow().state().content().hash();

			for (var other : List.of(OSKARS, NOURAS, STRANGERS)) {
				assertRefused("actor.needs-role", () -> roadmaps.consult(other, "x-2026"));
				assertRefused("actor.needs-role", () -> roadmaps.closeConsultation(other, "x-2026"));
				assertRefused("actor.needs-role", () -> roadmaps.present(other, "x-2026"));
				assertRefused("actor.needs-role", () -> roadmaps.publish(other, "x-2026"));
			}
			assertRefused("actor.not-in-meeting",
					() -> roadmaps.comment(STRANGERS, "x-2026", new NewComment(null, "ar", "حسن")));
			assertRefused("actor.needs-role", () -> roadmaps.approve(CLARAS, "x-2026", "sg", hash));
			assertRefused("actor.needs-role", () -> roadmaps.approve(VERAS, "x-2026", "sg", hash));
			assertRefused("actor.needs-role", () -> roadmaps.sendBack(CLARAS, "x-2026", "sg", WHY));
			assertRefused("roadmap.unknown-gate", () -> roadmaps.approve(CLARAS, "x-2026", "treasurer", hash));
		}

		@Test
		void leads_to_milestones_that_the_leading_office_reports_by_its_own_calendar() {
			String hash = roadmaps.present(CLARAS, "x-2026").state().content().hash();
			var today = LocalDate.of(2026, 2, 13);
			assertRefused("roadmap.not-published", () -> roadmaps.reach(YUSUFS, "x-2026", CHARTER, TEXT_OUT, today));
			roadmaps.approve(OSKARS, "x-2026", "sg", hash);
			roadmaps.approve(VERAS, "x-2026", "president", hash);
			roadmaps.publish(CLARAS, "x-2026");

			assertRefused("actor.other-office", () -> roadmaps.reach(LUCIAS, "x-2026", CHARTER, TEXT_OUT, today));
			assertRefused("milestone.in-future",
					() -> roadmaps.reach(YUSUFS, "x-2026", CHARTER, TEXT_OUT, today.plusDays(1)));
			assertThat(roadmaps.reach(YUSUFS, "x-2026", CHARTER, TEXT_OUT, today).state().reached()).hasSize(1);
			assertThat(roadmaps.reach(CLARAS, "x-2026", CHARTER, TEXT_OUT, today.minusDays(1)).state().reached())
				.hasSize(1);
		}

	}

	@Nested
	class Reading {

		@Test
		void what_is_being_written_is_for_people_in_the_meeting() {
			roadmaps.open(CLARAS, "doha-2025", opening());

			assertThat(roadmaps.read(YUSUFS.actor(), "x-2026").id()).isEqualTo("x-2026");
			assertRefused("actor.not-in-meeting", () -> roadmaps.read(STRANGERS.actor(), "x-2026"));
			assertThat(roadmaps.readAll(YUSUFS.actor(), "doha-2025")).hasSize(1);
			assertThat(roadmaps.readAll(STRANGERS.actor(), "doha-2025")).isEmpty();
			assertRefused("roadmap.unknown", () -> roadmaps.read(YUSUFS.actor(), "x-nowhere"));
			assertRefused("meeting.unknown", () -> roadmaps.readAll(YUSUFS.actor(), "nowhere-2025"));
		}

	}

	@Nested
	class A_milestone_without_a_name {

		private final InitiativeRequest.Step one = step("One");

		private final InitiativeRequest.Step two = step("Two");

		@BeforeEach
		void two_in_an_initiative() {
			roadmaps.open(CLARAS, "doha-2025", opening());
			roadmaps.draft(CLARAS, "x-2026", CHARTER, steps(this.one, this.two));
		}

		@Test
		void keeps_the_name_it_got_and_lets_none_take_it() {
			var before = names();

			revised(step("Zero"), this.one, this.two);

			assertThat(names()).hasSize(3).doesNotHaveDuplicates().endsWith(before.toArray(MilestoneId[]::new));
		}

		@Test
		void gets_a_name_beside_those_that_are_written() {
			var before = names();

			revised(step("Zero"), new InitiativeRequest.Step(before.getFirst(), text("First"), this.one.due()));

			assertThat(names()).hasSize(2).doesNotHaveDuplicates().doesNotContain(before.getLast());
			assertThat(names().getLast()).isEqualTo(before.getFirst());
		}

		@Test
		void is_another_one_when_it_says_something_else() {
			var before = names();

			revised(this.one);
			revised(this.one, step("Another"));

			assertThat(names()).startsWith(before.getFirst()).doesNotContain(before.getLast());
		}

		@Test
		void is_the_same_when_the_same_is_written_again() {
			assertThat(revised(this.one, this.two).version()).isEqualTo(2);
		}

		private List<MilestoneId> names() {
			return stored.find("x-2026")
				.orElseThrow()
				.state()
				.initiative(CHARTER)
				.milestones()
				.stream()
				.map(Milestone::id)
				.toList();
		}

		private Versioned<Roadmap> revised(InitiativeRequest.Step... steps) {
			return roadmaps.revise(onVersion(CLARAS, stored.find("x-2026").orElseThrow().version()), "x-2026", CHARTER,
					steps(steps));
		}

		private static InitiativeRequest.Step step(String title) {
			return new InitiativeRequest.Step(null, text(title), LocalDate.of(2026, 2, 15));
		}

		private static InitiativeRequest steps(InitiativeRequest.Step... steps) {
			return new InitiativeRequest(null, text("One"), text("Two"), "partners", List.of("2026-Q1"), MENA, null,
					null, List.of(steps), List.of(AGREED));
		}

	}

	@Nested
	class An_initiative_that_is_handed_over_at_the_same_moment {

		private final RoadmapService whileHandedOver = new RoadmapService(
				new Meanwhile(() -> revise(onVersion(CLARAS, 2), "i-one", LAC)),
				new InitiativeBases(meetings, delegations, sources, Duration.ZERO), new CanonicalJson(), NIGHT);

		@BeforeEach
		void an_initiative_of_mena() {
			roadmaps.open(CLARAS, "doha-2025", opening());
			draft(CLARAS, "i-one", MENA);
		}

		@Test
		void is_removed_no_more_by_the_head_of_the_former_lead() {
			assertRefused("actor.other-office",
					() -> this.whileHandedOver.remove(NOURAS, "x-2026", new InitiativeId("i-one")));
		}

		@Test
		void is_revised_no_more_by_the_head_of_the_former_lead() {
			assertRefused("actor.other-office", () -> this.whileHandedOver.revise(onVersion(NOURAS, 3), "x-2026",
					new InitiativeId("i-one"), words("i-one", MENA, AGREED)));
		}

	}

	private void draft(RequestContext context, String id, OfficeId lead, RecommendationId... from) {
		this.roadmaps.draft(context, "x-2026", new InitiativeId(id), words(id, lead, from));
	}

	private void draft(RequestContext context, String id, OfficeId lead) {
		draft(context, id, lead, AGREED);
	}

	private Versioned<Roadmap> revise(RequestContext context, String id, OfficeId lead) {
		return revise(context, id, lead, "One");
	}

	private Versioned<Roadmap> revise(RequestContext context, String id, OfficeId lead, String title) {
		var words = new InitiativeRequest(null, text(title), text("Two"), "partners", List.of("2026-Q1"), lead, null,
				null, List.of(new InitiativeRequest.Step(TEXT_OUT, text("Out"), LocalDate.of(2026, 2, 15))),
				List.of(AGREED));
		return this.roadmaps.revise(context, "x-2026", new InitiativeId(id), words);
	}

	private static InitiativeRequest words(String id, OfficeId lead, RecommendationId... from) {
		return new InitiativeRequest(new InitiativeId(id), text("One"), text("Two"), "partners", List.of("2026-Q1"),
				lead, null, null, List.of(new InitiativeRequest.Step(TEXT_OUT, text("Out"), LocalDate.of(2026, 2, 15))),
				List.of(from));
	}

	private static NewRoadmap opening() {
		return new NewRoadmap(ID, 2026, text("Roadmap"), Fixtures.PLAN.impactAreas(), Fixtures.PLAN.gates());
	}

	private RoadmapService with(Duration patience) {
		return new RoadmapService(this.stored,
				new InitiativeBases(this.meetings, this.delegations, this.sources, patience), new CanonicalJson(),
				NIGHT);
	}

	private static RequestContext by(String person, String role) {
		return RequestContext.by(Actor.of(person, "doha-2025:" + role));
	}

	private static RequestContext onVersion(RequestContext context, long version) {
		return new RequestContext(context.actor(), version, null, null, null);
	}

	private static EventEnvelope<?> cause(String subject, long sequence) {
		return new EventEnvelope<>(subject, sequence, "t", Fixtures.NOON, CLARA, "c", null,
				new ConsultationOpened(ID, CLARA));
	}

	/** The stored roadmaps; something else happens right after they are first read. */
	private final class Meanwhile implements Aggregates<Roadmap> {

		private @Nullable Runnable somethingElse;

		Meanwhile(Runnable somethingElse) {
			this.somethingElse = somethingElse;
		}

		@Override
		public Optional<Versioned<Roadmap>> find(String id) {
			var read = RoadmapServiceTest.this.stored.find(id);
			@Nullable Runnable now = this.somethingElse;
			this.somethingElse = null;
			if (now != null) {
				now.run();
			}
			return read;
		}

		@Override
		public List<Versioned<Roadmap>> findBy(String field, Object value) {
			return RoadmapServiceTest.this.stored.findBy(field, value);
		}

		@Override
		public List<Versioned<Roadmap>> all() {
			return RoadmapServiceTest.this.stored.all();
		}

		@Override
		public Versioned<Roadmap> insert(String id, Decision<Roadmap> decision, RequestContext context) {
			return RoadmapServiceTest.this.stored.insert(id, decision, context);
		}

		@Override
		public Versioned<Roadmap> update(Versioned<Roadmap> read, Decision<Roadmap> decision, RequestContext context) {
			return RoadmapServiceTest.this.stored.update(read, decision, context);
		}

	}

}
