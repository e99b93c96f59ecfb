package org.multaqa.portal.projections;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.subject.ReadModel;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadModelsTest extends ToldModels {

	private List<ReadModel> everything() {
		var all = new ArrayList<ReadModel>();
		this.models.bySubject().forEach(all::add);
		return all;
	}

	@Nested
	class Any_event {

		@ParameterizedTest
		@MethodSource("org.multaqa.portal.projections.ReadModelsTest#types")
		void before_all_others_does_no_harm(String type) {
			models.bySubject().apply(telling.contract(type));

			// a session is read beside its programme
			assertThat(everything()).hasSizeLessThanOrEqualTo(2)
				.extracting((model) -> model.subject().startsWith("programme-session/"))
				.doesNotHaveDuplicates();
		}

		@Test
		void twice_or_late_changes_nothing() {
			var names = List.of("recommendation.drafted.v1", "recommendation.submitted.v1",
					"recommendation.supported.v1", "recommendation.support-withdrawn.v1");
			var told = names.stream().map(telling::contract).toList();
			apply(told);
			var once = everything();
			apply(told.reversed());
			apply(told);

			assertThat(everything()).isEqualTo(once);
		}

		@Test
		void of_another_family_is_left_alone() {
			var stranger = new EventEnvelope<DomainEvent>("agenda/a-1", 1, "org.multaqa.agenda.set.v1", Telling.BEGIN,
					Telling.TELLER, "c", null, Telling.read("meeting.planned.v1"));

			assertThat(models.bySubject().apply(stranger)).isEmpty();
		}

	}

	@Nested
	class Waiting_for_ones_own_write {

		private final EventEnvelope<DomainEvent> planned = telling.contract("meeting.planned.v1");

		@Test
		void ends_when_it_arrives() {
			var waiting = CompletableFuture
				.supplyAsync(() -> models.bySubject().await("meeting/doha-2025", 1, Duration.ofSeconds(10)));
			models.bySubject().apply(this.planned);

			assertThat(waiting).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
		}

		@Test
		void ends_at_once_when_it_is_there() {
			models.bySubject().apply(this.planned);

			assertThat(models.bySubject().await("meeting/doha-2025", 1, Duration.ZERO)).isTrue();
		}

		@Test
		void ends_in_time_when_it_does_not_come() {
			models.bySubject().apply(this.planned);

			assertThat(models.bySubject().await("meeting/doha-2025", 2, Duration.ofMillis(20))).isFalse();
		}

	}

	static Stream<String> types() {
		return EventCatalogue.entries().keySet().stream().map((type) -> type.substring("org.multaqa.".length()));
	}

}
