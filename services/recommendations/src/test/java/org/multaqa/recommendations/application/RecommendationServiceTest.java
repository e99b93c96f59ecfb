package org.multaqa.recommendations.application;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
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
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.api.StatedPosition;
import org.multaqa.recommendations.domain.Output;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.recommendations.domain.Stage;
import org.multaqa.registration.api.MeetingFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.multaqa.recommendations.domain.Fixtures.CONTENT;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.LAC;
import static org.multaqa.recommendations.domain.Fixtures.MEETING;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.OUTPUT;
import static org.multaqa.recommendations.domain.Fixtures.REASON;
import static org.multaqa.recommendations.domain.Fixtures.TITLE;
import static org.multaqa.recommendations.domain.Fixtures.WORDS;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;
import static org.multaqa.recommendations.domain.Fixtures.content;
import static org.multaqa.recommendations.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationServiceTest {

	private static final RequestContext HINDS = RequestContext.by(Actor.of("hind", "doha-2025:delegate:mena"));

	private static final RequestContext MATEOS = RequestContext.by(Actor.of("mateo", "doha-2025:delegate:lac"));

	private static final RequestContext LUCIAS = RequestContext.by(Actor.of("lucia", "doha-2025:head:lac"));

	private static final RequestContext ORGANISERS = RequestContext.by(Actor.of("layan", "doha-2025:organiser"));

	private static final RequestContext STRANGERS = RequestContext.by(Actor.of("bruno", "andes-2026:head:mena"));

	private final MemoryAggregates<Recommendation> stored = new MemoryAggregates<>(RecommendationListing.LISTING);

	private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	private final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>(DelegationReplica.LISTING);

	private final MemoryReplicas<OfficeReplica> offices = new MemoryReplicas<>();

	private final MemoryReplicas<Output> outputs = new MemoryReplicas<>();

	private final RecommendationService recommendations = with(Duration.ZERO);

	@BeforeEach
	void a_meeting_where_two_offices_decide() {
		this.meetings.apply("doha-2025", cause("meeting/doha-2025"),
				(_) -> new MeetingReplica(MEETING, new ConsentRule.NoBlock()));
		for (OfficeId office : List.of(LAC, MENA)) {
			this.delegations.apply(office.value(), cause("delegation/" + office),
					(_) -> new DelegationReplica(new DelegationId(office.value()), DOHA, office, true));
		}
		this.outputs.apply(OUTPUT.output().value(), cause("output/o-calendar"), (_) -> OUTPUT);
	}

	@Nested
	class Drafting {

		@Test
		void freezes_what_it_cites() {
			var drafted = draft(HINDS, "تقويم واحد");

			assertThat(drafted.wording().citations()).singleElement().satisfies((citation) -> {
				assertThat(citation.session().value()).isEqualTo("s-one");
				assertThat(citation.hash()).isEqualTo(Hashes.sha256(WORDS));
			});
			assertThat(stored.told()).singleElement().isInstanceOf(RecommendationDrafted.class);
		}

		@Test
		void is_refused_in_an_unknown_meeting_and_for_another_office() {
			assertRefused("meeting.unknown",
					() -> recommendations.draft(HINDS, "nowhere-2025", words(null, "تقويم واحد")));
			assertRefused("actor.other-office", () -> draft(MATEOS, "تقويم واحد"));
			assertRefused("actor.other-office", () -> draft(ORGANISERS, "تقويم واحد"));
			assertRefused("actor.other-office", () -> draft(STRANGERS, "تقويم واحد"));
			assertThat(stored.all()).isEmpty();
		}

		@Test
		void is_refused_with_words_that_nobody_said_here() {
			assertRefused("citation.not-in-output", () -> draft(HINDS, "تقويمان"));
			assertRefused("citation.unknown-output", () -> recommendations.draft(HINDS, "doha-2025",
					words(null, new Quote(new OutputId("o-nowhere"), "تقويم واحد", null))));
			outputs.apply("o-elsewhere", cause("output/o-elsewhere"), (_) -> new Output(new OutputId("o-elsewhere"),
					new MeetingId("andes-2026"), OUTPUT.session(), "ar", OUTPUT.wordings(), false));
			assertRefused("citation.unknown-output", () -> recommendations.draft(HINDS, "doha-2025",
					words(null, new Quote(new OutputId("o-elsewhere"), "تقويم واحد", null))));
		}

		@Test
		void under_a_chosen_name_is_done_once() {
			recommendations.draft(HINDS, "doha-2025", words(ID, "تقويم واحد"));

			assertRefused("recommendation.taken",
					() -> recommendations.draft(HINDS, "doha-2025", words(ID, "يراه الجميع")));
		}

		@Test
		void under_a_key_finds_what_it_made_and_refuses_another_body() {
			var first = recommendations.draft(keyed("one"), "doha-2025", words(null, "تقويم واحد"));
			var again = recommendations.draft(keyed("one"), "doha-2025", words(null, "تقويم واحد"));

			assertThat(again).isEqualTo(first);
			assertThatThrownBy(() -> recommendations.draft(keyed("other"), "doha-2025", words(null, "تقويم واحد")))
				.isInstanceOf(IdempotencyConflict.class);
			assertThat(stored.told()).hasSize(1);
		}

		@Test
		void waits_a_moment_for_an_output_that_has_just_been_written() {
			var patient = with(Duration.ofSeconds(20));
			var late = new OutputId("o-late");
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people
					.submit(() -> patient.draft(HINDS, "doha-2025", words(null, new Quote(late, "تقويم واحد", null))));
				await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
				outputs.apply("o-late", cause("output/o-late"),
						(_) -> new Output(late, DOHA, OUTPUT.session(), "ar", OUTPUT.wordings(), false));

				await("it goes on").until(asked::isDone);
				assertThat(asked.resultNow().state().wording().citations()).hasSize(1);
			}
		}

		@Test
		void waits_a_moment_for_a_wording_that_has_just_been_written() {
			var patient = with(Duration.ofMinutes(5));
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people.submit(() -> patient.draft(HINDS, "doha-2025",
						words(null, new Quote(OUTPUT.output(), "تقويمان", OUTPUT.latest().number() + 1))));
				await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
				outputs.apply(OUTPUT.output().value(), cause("output/later"), (before) -> OUTPUT
					.reworded(new Output.Words(OUTPUT.latest().number() + 1, "تقويمان لا واحد", "hash")));

				await("it goes on").until(asked::isDone);
				assertThat(asked.resultNow().state().wording().citations()).hasSize(1);
			}
		}

		@Test
		void is_refused_at_once_for_words_that_do_not_stand_in_what_is_here() {
			var patient = with(Duration.ofMinutes(5));
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people.submit(() -> assertRefused("citation.not-in-output",
						() -> patient.draft(HINDS, "doha-2025", words(null, "تقويم مكتوب خطأ"))));

				await("it does not wait").until(asked::isDone);
				assertThat(asked).succeedsWithin(Duration.ZERO);
			}
		}

	}

	@Nested
	class Rewording {

		@Test
		void needs_the_version_that_was_seen() {
			String id = draft(HINDS, "تقويم واحد").id().value();

			assertThatThrownBy(() -> recommendations.reword(HINDS, id, rewording("تقويم واحد")))
				.isInstanceOf(RequestContext.MissingPrecondition.class);
			assertThat(recommendations.reword(onVersion(1), id, rewording("تقويم واحد")).version()).isEqualTo(2);
			assertThatThrownBy(() -> recommendations.reword(onVersion(1), id, rewording("تقويم واحد")))
				.isInstanceOf(ConcurrencyConflict.class);
		}

		@Test
		void is_refused_to_others_before_anything_else_is_looked_at() {
			String id = draft(HINDS, "تقويم واحد").id().value();

			assertRefused("recommendation.unknown", () -> recommendations.reword(MATEOS, id, rewording("تقويمان")));
			recommendations.submit(HINDS, id);
			assertRefused("actor.other-office", () -> recommendations.reword(MATEOS, id, rewording("تقويمان")));
			assertRefused("recommendation.unknown",
					() -> recommendations.reword(HINDS, "r-nowhere", rewording("تقويم واحد")));
		}

		@Test
		void keeps_a_citation_as_it_was_frozen_when_its_output_moves_on() {
			String id = draft(HINDS, "تقويم واحد").id().value();
			outputs.apply("o-calendar", new EventEnvelope<>("output/o-calendar", 2, "t", NOON, HIND, "c", null, told()),
					(_) -> OUTPUT.reworded(new Output.Words(2, "أخرى", "hash")).takenBack());

			var reworded = recommendations.reword(onVersion(1), id, rewording("تقويم واحد")).state();
			assertThat(reworded.wording().citations()).singleElement()
				.satisfies((citation) -> assertThat(citation.wording()).isEqualTo(1));
			assertRefused("citation.withdrawn-output",
					() -> recommendations.reword(onVersion(2), id, rewording("يراه الجميع")));
		}

	}

	@Nested
	class The_way_to_an_agreement {

		@Test
		void is_gone_by_each_in_their_turn() {
			String id = draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);
			recommendations.support(MATEOS, id, LAC);
			recommendations.discuss(ORGANISERS, id);
			recommendations.state(LUCIAS, id, LAC, new StatedPosition(Stance.RESERVE, REASON));
			assertRefused("recommendation.positions-missing", () -> recommendations.decide(ORGANISERS, id));
			recommendations.state(RequestContext.by(Actor.of("noura", "doha-2025:head:mena")), id, MENA,
					new StatedPosition(Stance.SUPPORT, null));
			recommendations.decide(ORGANISERS, id);
			var lifted = recommendations.liftReservation(LUCIAS, id, LAC);

			assertThat(lifted.state().stage()).isInstanceOf(Stage.Agreed.class);
			assertThat(lifted.version()).isEqualTo(8);
			assertThat(lifted.sequence()).isEqualTo(8);
			assertThat(stored.told()).hasSize(8);
		}

		@Test
		void names_the_offices_that_it_waits_for_as_they_are_called() {
			offices.apply("mena", cause("office/mena"), (_) -> new OfficeReplica(MENA, text("ar", "مكتب المنطقة")));
			String id = draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);
			recommendations.discuss(ORGANISERS, id);

			var refusal = catchThrowableOfType(RuleViolation.class, () -> recommendations.decide(ORGANISERS, id));
			assertThat(refusal.arguments()).containsExactly(List.of("lac", text("ar", "مكتب المنطقة")));
		}

		@Test
		void is_closed_to_those_whose_turn_it_is_not() {
			String id = draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);

			assertRefused("actor.other-office", () -> recommendations.submit(MATEOS, id));
			assertRefused("actor.other-office", () -> recommendations.withdraw(MATEOS, id));
			assertRefused("actor.other-office", () -> recommendations.support(HINDS, id, LAC));
			assertRefused("actor.other-office", () -> recommendations.withdrawSupport(HINDS, id, LAC));
			assertRefused("actor.needs-role", () -> recommendations.discuss(LUCIAS, id));
			assertRefused("actor.other-office",
					() -> recommendations.state(MATEOS, id, LAC, new StatedPosition(Stance.SUPPORT, null)));
			assertRefused("actor.needs-role", () -> recommendations.decide(LUCIAS, id));
			assertRefused("actor.other-office", () -> recommendations.liftReservation(MATEOS, id, LAC));
			assertThat(stored.told()).hasSize(2);
		}

		@Test
		void is_not_there_for_other_offices_while_it_is_a_draft() {
			String id = draft(HINDS, "تقويم واحد").id().value();

			assertRefused("recommendation.unknown", () -> recommendations.submit(MATEOS, id));
			assertRefused("recommendation.unknown", () -> recommendations.support(MATEOS, id, LAC));
			assertRefused("recommendation.unknown", () -> recommendations.discuss(ORGANISERS, id));
			assertRefused("recommendation.unknown", () -> recommendations.submit(onVersion(MATEOS, 7), id));
			assertThat(stored.told()).hasSize(1);
		}

		@Test
		void ends_where_the_meeting_is_archived() {
			String id = draft(HINDS, "تقويم واحد").id().value();
			reach(MeetingStage.ARCHIVED);

			assertRefused("meeting.archived", () -> draft(HINDS, "تقويم واحد"));
			assertRefused("meeting.archived", () -> recommendations.submit(HINDS, id));
			assertRefused("meeting.archived", () -> recommendations.withdraw(HINDS, id));
			assertThat(recommendations.read(HINDS.actor(), id).version()).isEqualTo(1);
		}

		@Test
		void honours_a_version_that_was_sent_along() {
			String id = draft(HINDS, "تقويم واحد").id().value();

			assertThatThrownBy(() -> recommendations.submit(onVersion(7), id)).isInstanceOf(ConcurrencyConflict.class);
			assertThat(recommendations.submit(onVersion(1), id).version()).isEqualTo(2);
		}

	}

	@Nested
	class Reading {

		@Test
		void a_draft_is_for_its_office_only() {
			String id = draft(HINDS, "تقويم واحد").id().value();

			assertThat(recommendations.read(HINDS.actor(), id).id()).isEqualTo(id);
			assertRefused("recommendation.unknown", () -> recommendations.read(ORGANISERS.actor(), id));
			assertThat(list(ORGANISERS.actor(), "doha-2025")).isEmpty();
			assertRefused("recommendation.unknown", () -> recommendations.read(LUCIAS.actor(), id));
			assertThat(list(LUCIAS.actor(), "doha-2025")).isEmpty();
			assertThat(list(HINDS.actor(), "doha-2025")).hasSize(1);
		}

		@Test
		void what_is_submitted_is_for_everybody() {
			String id = draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);

			assertThat(recommendations.read(STRANGERS.actor(), id).id()).isEqualTo(id);
			assertThat(list(STRANGERS.actor(), "doha-2025")).hasSize(1);
		}

		@Test
		void what_belongs_to_a_meeting_in_draft_is_for_those_who_take_part() {
			String id = draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);
			reach(MeetingStage.DRAFT);

			assertThat(recommendations.read(MATEOS.actor(), id).id()).isEqualTo(id);
			assertRefused("recommendation.unknown", () -> recommendations.read(STRANGERS.actor(), id));
			assertRefused("meeting.unknown", () -> list(STRANGERS.actor(), "doha-2025"));
			assertRefused("meeting.unknown", () -> draft(STRANGERS, "تقويم واحد"));
		}

		@Test
		void comes_in_pages_in_which_nothing_of_others_drafts_takes_a_place() {
			for (int number = 0; number < ListQuery.PAGE; number++) {
				draft(HINDS, "تقويم واحد");
			}
			String submitted = draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, submitted);

			assertThat(list(LUCIAS.actor(), "doha-2025")).extracting(Versioned::id).containsExactly(submitted);
			assertThat(list(HINDS.actor(), "doha-2025")).hasSize(ListQuery.PAGE);
		}

		private List<Versioned<Recommendation>> list(Actor actor, String meeting) {
			var bodies = new DecisionBodies(meetings, delegations, offices);
			return recommendations.list(actor, bodies.of(actor, meeting), null).items();
		}

		@Test
		void is_refused_for_what_is_not_there() {
			assertRefused("recommendation.unknown", () -> recommendations.read(HINDS.actor(), "r-nowhere"));
			assertRefused("meeting.unknown", () -> list(HINDS.actor(), "nowhere-2025"));
		}

	}

	private Recommendation draft(RequestContext context, String quote) {
		return this.recommendations.draft(context, "doha-2025", words(null, quote)).state();
	}

	private static NewRecommendation words(@Nullable RecommendationId id, String quote) {
		return words(id, new Quote(OUTPUT.output(), quote, null));
	}

	private static NewRecommendation words(@Nullable RecommendationId id, Quote quote) {
		return new NewRecommendation(id, MENA, "ar", CONTENT, List.of(quote));
	}

	private static NewWording rewording(String quote) {
		return new NewWording(content(TITLE, text("ar", "غير ذلك.")), List.of(new Quote(OUTPUT.output(), quote, null)));
	}

	private RecommendationService with(Duration patience) {
		return new RecommendationService(this.stored, new DecisionBodies(this.meetings, this.delegations, this.offices),
				new CitationService(this.outputs, patience), Clock.fixed(NOON, ZoneOffset.UTC));
	}

	private static RequestContext onVersion(long version) {
		return onVersion(HINDS, version);
	}

	private static RequestContext onVersion(RequestContext who, long version) {
		return new RequestContext(who.actor(), version, null, null, null);
	}

	private void reach(MeetingStage stage) {
		this.meetings.apply("doha-2025", cause("meeting/doha-2025/" + stage),
				(_) -> new MeetingReplica(new MeetingFacts(DOHA, MEETING.names(), stage), new ConsentRule.NoBlock()));
	}

	private static RequestContext keyed(String fingerprint) {
		return new RequestContext(HINDS.actor(), null, "key", fingerprint, null);
	}

	private static EventEnvelope<?> cause(String subject) {
		return new EventEnvelope<>(subject, 1, "t", NOON, HIND, "c", null, told());
	}

	private static RecommendationSubmitted told() {
		return new RecommendationSubmitted(ID, DOHA, HIND);
	}

}
