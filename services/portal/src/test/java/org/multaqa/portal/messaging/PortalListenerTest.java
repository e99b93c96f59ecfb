package org.multaqa.portal.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.Topic;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.workshop.Output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(2)
class PortalListenerTest extends ListeningPortal {

	@Nested
	class An_event {

		@Test
		void of_every_contract_can_be_read_soon_after() {
			for (String name : List.of("meeting.planned.v1", "office.registered.v1", "delegation.invited.v1",
					"person.named.v1", "programme.room-added.v1", "workshop.opened.v1", "output.recorded.v1",
					"recommendation.drafted.v1", "roadmap.opened.v1")) {
				var told = telling.contract(name);
				kafka.publish(told);
				assertThat(models.bySubject().await(told.subject(), 1, Duration.ofSeconds(20))).as(name).isTrue();
			}
		}

		@Test
		void delivered_twice_counts_once() throws Exception {
			var output = fresh();
			var recorded = telling.tell(recorded(output, "مرّة"));
			var carried = telling.tell(new OutputCarriedForward(MEETING, output, Telling.TELLER));
			List.of(recorded, carried, recorded, carried).forEach(kafka::publish);
			arrived(carried);

			assertThat(history(carried.subject())).hasSize(2);
			assertThat(models.output(output).map(Output::carriedForward)).contains(true);
		}

		@Test
		void of_a_type_that_nobody_knows_yet_is_noted_and_passed_by() {
			var output = fresh();
			var recorded = telling.tell(recorded(output, "كلمات"));
			kafka.publish(recorded);
			kafka.send(Topic.WORKSHOPS.wireName(), recorded.subject(), 2, "org.multaqa.output.sung.v1", Telling.BEGIN,
					"{\"melody\":\"do re mi\"}".getBytes(StandardCharsets.UTF_8));
			var carried = Telling.numbered(new OutputCarriedForward(MEETING, output, Telling.TELLER), 3, Telling.BEGIN);
			kafka.publish(carried);
			arrived(carried);

			await("history").untilAsserted(() -> assertThat(history(recorded.subject())).hasSize(3));
			assertThat(json("/api/v1/journal").path("gaps").asLong()).isZero();
		}

		@Test
		void that_cannot_be_read_parks_its_own_subject_and_no_other() {
			var poisoned = fresh();
			kafka.send(Topic.WORKSHOPS.wireName(), "output/" + poisoned, 1, "org.multaqa.output.recorded.v1",
					Telling.BEGIN, "{".getBytes(StandardCharsets.UTF_8));
			var healthy = telling.tell(recorded(fresh(), "سليم"));
			kafka.publish(healthy);
			arrived(healthy);

			assertThat(models.output(poisoned)).isEmpty();
			await("parked").untilAsserted(
					() -> assertThat(json("/api/v1/operations").path("parked").toString()).contains(poisoned.value()));
		}

		@Test
		void named_a_person_until_a_tombstone_erases_the_name() {
			var person = new PersonId("p-" + UUID.randomUUID());
			var named = telling.tell(new PersonNamed(person, LocalizedText.of("ar", "هند")));
			kafka.publish(named);
			await("name").until(() -> models.name(person).isPresent());
			kafka.tombstone(Topic.PEOPLE.wireName(), named.subject());

			await("no name").until(() -> models.name(person).isEmpty());
		}

	}

	@Nested
	class The_log_read_again {

		@Test
		void says_what_is_in_use() {
			arrivedAll();
			var comparison = json("/api/v1/read-models/check");

			assertThat(comparison.path("different").toString()).isEqualTo("[]");
			assertThat(comparison.path("equal").asBoolean()).isTrue();
			assertThat(comparison.path("compared").asInt()).isPositive();
		}

		private EventEnvelope<DomainEvent> arrivedAll() {
			var recorded = telling.tell(recorded(fresh(), "آخر"));
			kafka.publish(recorded);
			arrived(recorded);
			return recorded;
		}

	}

}
