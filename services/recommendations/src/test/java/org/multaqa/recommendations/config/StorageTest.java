package org.multaqa.recommendations.config;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.recommendations.application.DelegationReplica;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.recommendations.application.OutputReplica;
import org.multaqa.recommendations.application.RecommendationListing;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.MEETING;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.OUTPUT;
import static org.multaqa.recommendations.domain.Fixtures.aDraft;
import static org.multaqa.recommendations.domain.Fixtures.aSubmitted;
import static org.multaqa.recommendations.domain.Fixtures.agreedWithAReservationOfLac;
import static org.multaqa.recommendations.domain.Fixtures.inDiscussion;
import static org.multaqa.recommendations.domain.Fixtures.notAgreed;
import static org.multaqa.recommendations.domain.Fixtures.positions;
import static org.multaqa.recommendations.domain.Fixtures.withdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StorageTest {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"recommendations-storage");

	private static final RequestContext HINDS = RequestContext.by(Actor.of("hind", "doha-2025:delegate:mena"));

	@Nested
	class In_memory implements Contract {

		private final Aggregates<Recommendation> recommendations = new MemoryAggregates<>(
				RecommendationListing.LISTING);

		private final Replicas<OutputReplica> outputs = new MemoryReplicas<>();

		private final Replicas<DelegationReplica> delegations = new MemoryReplicas<>(DelegationReplica.LISTING);

		@Override
		public Aggregates<Recommendation> recommendations() {
			return this.recommendations;
		}

		@Override
		public Replicas<OutputReplica> outputs() {
			return this.outputs;
		}

		@Override
		public Replicas<DelegationReplica> delegations() {
			return this.delegations;
		}

	}

	@Nested
	class On_the_laptops_store extends Stored {

		On_the_laptops_store() {
			super(MONGO);
		}

	}

	/** On a database that speaks MongoDB's language. */
	abstract static class Stored implements Contract {

		private final MongoTemplate mongo;

		private final RecommendationsConfiguration configuration = new RecommendationsConfiguration();

		private final Aggregates<Recommendation> recommendations;

		Stored(MongoTemplate mongo) {
			this.mongo = mongo;
			this.recommendations = this.configuration.recommendationAggregates(mongo,
					new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
					}));
		}

		@Override
		public Aggregates<Recommendation> recommendations() {
			return this.recommendations;
		}

		@Override
		public Replicas<OutputReplica> outputs() {
			return this.configuration.outputReplicas(this.mongo);
		}

		@Override
		public Replicas<DelegationReplica> delegations() {
			return this.configuration.delegationReplicas(this.mongo);
		}

	}

	@Test
	void every_rule_of_consent_is_kept_with_its_meeting() {
		var meetings = new RecommendationsConfiguration().meetingReplicas(MONGO);
		for (ConsentRule rule : List.of(new ConsentRule.Unanimous(), new ConsentRule.NoBlock(),
				new ConsentRule.AtLeast(2))) {
			String id = fresh("m");
			meetings.apply(id, envelope("meeting/" + id, 1), (_) -> new MeetingReplica(MEETING, rule));

			assertThat(meetings.find(id)).hasValue(new MeetingReplica(MEETING, rule));
		}
	}

	/** What any store of this service must do. */
	interface Contract {

		Aggregates<Recommendation> recommendations();

		Replicas<OutputReplica> outputs();

		Replicas<DelegationReplica> delegations();

		@Test
		default void a_recommendation_comes_back_as_it_was_in_every_stage() {
			for (var state : List.of(aDraft(), aSubmitted(), inDiscussion(),
					positions(Stance.SUPPORT, Stance.CAN_LIVE_WITH, Stance.RESERVE, Stance.BLOCK),
					agreedWithAReservationOfLac(), notAgreed(), withdrawn())) {
				String id = fresh("r");
				recommendations().insert(id, told(state), HINDS);

				assertThat(recommendations().find(id)).hasValueSatisfying((found) -> {
					assertThat(found.state()).isEqualTo(state);
					assertThat(found.version()).isEqualTo(1);
				});
			}
		}

		@Test
		default void those_of_a_meeting_are_found() {
			String id = fresh("r");
			recommendations().insert(id, told(aDraft()), HINDS);

			assertThat(listed("doha-2025", MENA.value())).contains(id);
			assertThat(listed("doha-2025", "everybody")).doesNotContain(id);
			assertThat(listed("nowhere-2025", MENA.value())).isEmpty();
		}

		private List<String> listed(String meeting, String reader) {
			return recommendations()
				.list(ListQuery.by("id").where("meeting", meeting).where("readers", reader).limit(1_000))
				.items()
				.stream()
				.map((found) -> found.id())
				.toList();
		}

		@Test
		default void the_second_of_two_concurrent_changes_is_refused() {
			var read = recommendations().insert(fresh("r"), told(aDraft()), HINDS);
			recommendations().update(read, told(aSubmitted()), HINDS);

			assertThatThrownBy(() -> recommendations().update(read, told(withdrawn()), HINDS))
				.isInstanceOf(ConcurrencyConflict.class);
			assertThat(recommendations().find(read.id()).orElseThrow().state()).isEqualTo(aSubmitted());
		}

		@Test
		default void an_output_is_fed_once_per_event() {
			String id = fresh("o");
			var reworded = new OutputReplica.Wording(2, "أخرى", "hash");
			outputs().apply(id, envelope("output/" + id, 1), (_) -> OUTPUT);
			outputs().apply(id, envelope("output/" + id, 2), (before) -> OUTPUT.reworded(reworded));

			assertThat(outputs().apply(id, envelope("output/" + id, 2), (before) -> OUTPUT.takenBack())).isFalse();
			assertThat(outputs().find(id)).hasValue(OUTPUT.reworded(reworded));
		}

		@Test
		default void the_delegations_of_a_meeting_are_found() {
			String id = fresh("d");
			var delegation = new DelegationReplica(new DelegationId(id), DOHA, MENA, true);
			delegations().apply(id, envelope("delegation/" + id, 1), (_) -> delegation);

			assertThat(delegations().list(ListQuery.by("office").where("meeting", "doha-2025").limit(1_000)).items())
				.contains(delegation);
		}

		private static Decision<Recommendation> told(Recommendation state) {
			return Decision.of(state, new RecommendationSubmitted(ID, DOHA, HIND));
		}

	}

	private static EventEnvelope<?> envelope(String subject, long sequence) {
		return new EventEnvelope<>(subject, sequence, "org.multaqa.recommendation.submitted.v1", NOON, HIND, "c", null,
				new RecommendationSubmitted(ID, DOHA, HIND));
	}

	private static String fresh(String prefix) {
		return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

}
