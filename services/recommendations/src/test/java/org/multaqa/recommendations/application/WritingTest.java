package org.multaqa.recommendations.application;

import java.time.Duration;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.recommendations.domain.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.multaqa.recommendations.application.TwoOffices.HINDS;
import static org.multaqa.recommendations.application.TwoOffices.MATEOS;
import static org.multaqa.recommendations.application.TwoOffices.ORGANISERS;
import static org.multaqa.recommendations.application.TwoOffices.STRANGERS;
import static org.multaqa.recommendations.application.TwoOffices.envelope;
import static org.multaqa.recommendations.application.TwoOffices.keyed;
import static org.multaqa.recommendations.application.TwoOffices.onVersion;
import static org.multaqa.recommendations.application.TwoOffices.rewording;
import static org.multaqa.recommendations.application.TwoOffices.words;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.OUTPUT;
import static org.multaqa.recommendations.domain.Fixtures.WORDS;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingTest {

	private final TwoOffices doha = new TwoOffices();

	private final RecommendationService recommendations = this.doha.recommendations;

	private final MemoryAggregates<Recommendation> stored = this.doha.stored;

	private final MemoryReplicas<OutputReplica> outputs = this.doha.outputs;

	@Nested
	class Drafting {

		@Test
		void freezes_what_it_cites() {
			var drafted = doha.draft(HINDS, "تقويم واحد");

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
			assertRefused("actor.other-office", () -> doha.draft(MATEOS, "تقويم واحد"));
			assertRefused("actor.other-office", () -> doha.draft(ORGANISERS, "تقويم واحد"));
			assertRefused("actor.other-office", () -> doha.draft(STRANGERS, "تقويم واحد"));
			assertThat(stored.all()).isEmpty();
		}

		@Test
		void is_refused_with_words_that_nobody_said_here() {
			assertRefused("citation.not-in-output", () -> doha.draft(HINDS, "تقويمان"));
			assertRefused("citation.unknown-output", () -> recommendations.draft(HINDS, "doha-2025",
					words(null, new Quote(new OutputId("o-nowhere"), "تقويم واحد", null))));
			outputs.apply("o-elsewhere", envelope("output/o-elsewhere"),
					(_) -> new OutputReplica(new OutputId("o-elsewhere"), new MeetingId("andes-2026"), OUTPUT.session(),
							"ar", OUTPUT.wordings(), false));
			assertRefused("citation.unknown-output", () -> recommendations.draft(HINDS, "doha-2025",
					words(null, new Quote(new OutputId("o-elsewhere"), "تقويم واحد", null))));
		}

		@Test
		void is_refused_while_the_office_has_as_many_drafts_as_it_may_and_found_again_all_the_same() {
			var few = doha.with(Duration.ZERO, 2);
			few.draft(HINDS, "doha-2025", words(null, "تقويم واحد"));
			var second = few.draft(keyed("second"), "doha-2025", words(null, "تقويم واحد"));

			assertRefused("recommendation.too-many-drafts",
					() -> few.draft(HINDS, "doha-2025", words(null, "تقويم واحد")));
			assertThat(few.draft(keyed("second"), "doha-2025", words(null, "تقويم واحد"))).isEqualTo(second);
			few.submit(HINDS, second.id());
			assertThat(few.draft(HINDS, "doha-2025", words(null, "تقويم واحد")).state().stage())
				.isInstanceOf(Stage.Draft.class);
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
			var patient = doha.with(Duration.ofSeconds(20));
			var late = new OutputId("o-late");
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people
					.submit(() -> patient.draft(HINDS, "doha-2025", words(null, new Quote(late, "تقويم واحد", null))));
				await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
				outputs.apply("o-late", envelope("output/o-late"),
						(_) -> new OutputReplica(late, DOHA, OUTPUT.session(), "ar", OUTPUT.wordings(), false));

				await("it goes on").until(asked::isDone);
				assertThat(asked.resultNow().state().wording().citations()).hasSize(1);
			}
		}

		@Test
		void waits_a_moment_for_a_wording_that_has_just_been_written() {
			var patient = doha.with(Duration.ofMinutes(5));
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people.submit(() -> patient.draft(HINDS, "doha-2025",
						words(null, new Quote(OUTPUT.output(), "تقويمان", OUTPUT.latest().number() + 1))));
				await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
				outputs.apply(OUTPUT.output().value(), envelope("output/later"), (before) -> OUTPUT
					.reworded(new OutputReplica.Wording(OUTPUT.latest().number() + 1, "تقويمان لا واحد", "hash")));

				await("it goes on").until(asked::isDone);
				assertThat(asked.resultNow().state().wording().citations()).hasSize(1);
			}
		}

		@Test
		void is_refused_at_once_for_words_that_do_not_stand_in_what_is_here() {
			var patient = doha.with(Duration.ofMinutes(5));
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
			String id = doha.draft(HINDS, "تقويم واحد").id().value();

			assertThatThrownBy(() -> recommendations.reword(HINDS, id, rewording("تقويم واحد")))
				.isInstanceOf(RequestContext.MissingPrecondition.class);
			assertThat(recommendations.reword(onVersion(1), id, rewording("تقويم واحد")).version()).isEqualTo(2);
			assertThatThrownBy(() -> recommendations.reword(onVersion(1), id, rewording("تقويم واحد")))
				.isInstanceOf(ConcurrencyConflict.class);
		}

		@Test
		void is_refused_to_others_before_anything_else_is_looked_at() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();

			assertRefused("recommendation.unknown", () -> recommendations.reword(MATEOS, id, rewording("تقويمان")));
			recommendations.submit(HINDS, id);
			assertRefused("actor.other-office", () -> recommendations.reword(MATEOS, id, rewording("تقويمان")));
			assertRefused("recommendation.unknown",
					() -> recommendations.reword(HINDS, "r-nowhere", rewording("تقويم واحد")));
		}

		@Test
		void keeps_a_citation_as_it_was_frozen_when_its_output_moves_on() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();
			outputs.apply("o-calendar",
					new EventEnvelope<>("output/o-calendar", 2, "t", NOON, HIND, "c", null, TwoOffices.told()),
					(_) -> OUTPUT.reworded(new OutputReplica.Wording(2, "أخرى", "hash")).takenBack());

			var reworded = recommendations.reword(onVersion(1), id, rewording("تقويم واحد")).state();
			assertThat(reworded.wording().citations()).singleElement()
				.satisfies((citation) -> assertThat(citation.wording()).isEqualTo(1));
			assertRefused("citation.withdrawn-output",
					() -> recommendations.reword(onVersion(2), id, rewording("يراه الجميع")));
		}

	}

}
