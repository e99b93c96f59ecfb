package org.multaqa.roadmap.config;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.roadmap.application.Challenges;
import org.multaqa.roadmap.application.MemoryChallenges;
import org.multaqa.roadmap.application.Roadmaps;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.roadmap.domain.GateChallenge;
import org.multaqa.roadmap.domain.Reached;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.SignedContent;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StorageTest {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"roadmap-storage");

	private static final RequestContext CLARAS = RequestContext.by(Actor.of("clara", "doha-2025:headquarters:hq"));

	@Nested
	class In_memory implements Contract {

		private final Aggregates<Roadmap> roadmaps = new MemoryAggregates<>(Roadmaps.LISTING);

		private final InsertOnly<SignedContent> contents = new MemoryInsertOnly<>();

		private final Replicas<Source> sources = new MemoryReplicas<>();

		private final Challenges challenges = new MemoryChallenges();

		@Override
		public Aggregates<Roadmap> roadmaps() {
			return this.roadmaps;
		}

		@Override
		public InsertOnly<SignedContent> contents() {
			return this.contents;
		}

		@Override
		public Replicas<Source> sources() {
			return this.sources;
		}

		@Override
		public Challenges challenges() {
			return this.challenges;
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

		private final RoadmapConfiguration configuration = new RoadmapConfiguration();

		private final Aggregates<Roadmap> roadmaps;

		Stored(MongoTemplate mongo) {
			this.mongo = mongo;
			this.roadmaps = this.configuration.roadmapAggregates(mongo,
					new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
					}), contents(), this.configuration.comments(mongo), this.configuration.contentHasher());
		}

		@Override
		public Aggregates<Roadmap> roadmaps() {
			return this.roadmaps;
		}

		@Override
		public final InsertOnly<SignedContent> contents() {
			return this.configuration.editionContents(this.mongo);
		}

		@Override
		public Replicas<Source> sources() {
			return this.configuration.sourceReplicas(this.mongo);
		}

		@Override
		public Challenges challenges() {
			return this.configuration.challenges(this.mongo);
		}

	}

	/** What any store of this service must do. */
	interface Contract {

		Aggregates<Roadmap> roadmaps();

		InsertOnly<SignedContent> contents();

		Replicas<Source> sources();

		Challenges challenges();

		@Test
		default void a_roadmap_comes_back_as_it_was_in_every_stage() {
			var day = LocalDate.of(2026, 2, 12);
			for (var state : List.of(Fixtures.opened(), Fixtures.drafted(),
					Fixtures.inConsultation().comment(Fixtures.comment(), HASHER).state(), Fixtures.presented(),
					Fixtures.half(), Fixtures.half().sendBack("president", WHY, VERA, NOON).state(),
					Fixtures.approved(), Fixtures.signed(),
					Fixtures.published().reach(new Reached(CHARTER, TEXT_OUT, day, CLARA, NOON), day).state())) {
				String id = fresh("x");
				roadmaps().insert(id, told(state), CLARAS);

				assertThat(roadmaps().find(id)).hasValueSatisfying((found) -> {
					assertThat(found.state()).isEqualTo(state);
					assertThat(found.version()).isEqualTo(1);
				});
			}
		}

		@Test
		default void those_of_a_meeting_are_found() {
			String id = fresh("x");
			roadmaps().insert(id, told(Fixtures.opened()), CLARAS);

			var those = ListQuery.by("id").limit(1_000);

			assertThat(roadmaps().list(those.where("meeting", "doha-2025")).items()).extracting((found) -> found.id())
				.contains(id);
			assertThat(roadmaps().list(those.where("meeting", "nowhere-2025")).items()).isEmpty();
		}

		@Test
		default void the_second_of_two_concurrent_changes_is_refused() {
			var read = roadmaps().insert(fresh("x"), told(Fixtures.drafted()), CLARAS);
			roadmaps().update(read, told(Fixtures.presented()), CLARAS);

			assertThatThrownBy(() -> roadmaps().update(read, told(Fixtures.opened()), CLARAS))
				.isInstanceOf(ConcurrencyConflict.class);
			assertThat(roadmaps().find(read.id()).orElseThrow().state()).isEqualTo(Fixtures.presented());
		}

		@Test
		default void a_source_is_fed_once_per_event() {
			String id = fresh("r");
			var drafted = Source.drafted(new RecommendationId(id), DOHA,
					new Source.Words(text("Partnerships"), List.of()));
			var agreed = drafted.agreedWith(List.of(new Reservation(LAC, WHY)));
			sources().apply(id, envelope("recommendation/" + id, 1), (_) -> drafted);
			sources().apply(id, envelope("recommendation/" + id, 2), (_) -> agreed);

			assertThat(sources().apply(id, envelope("recommendation/" + id, 2), (_) -> drafted)).isFalse();
			assertThat(sources().find(id)).hasValue(agreed);
		}

		@Test
		default void what_is_kept_once_never_changes() {
			String id = fresh("x") + "/" + Fixtures.published().contentHash();
			contents().insert(id, Fixtures.published().signed());
			contents().insert(id, Fixtures.opened().signed());

			assertThat(contents().find(id)).hasValue(Fixtures.published().signed());
			assertThat(contents().find(id + "0")).isEmpty();
		}

		@Test
		default void several_of_those_are_found_in_the_order_that_was_asked_for() {
			String prefix = fresh("x");
			var ids = IntStream.range(0, 300).mapToObj((n) -> prefix + "/" + (999 - n)).toList();
			contents().insert(ids.getLast(), Fixtures.published().signed());
			contents().insert(ids.getFirst(), Fixtures.opened().signed());

			assertThat(contents().findAll(ids)).containsExactly(Fixtures.opened().signed(),
					Fixtures.published().signed());
			assertThat(contents().findAll(List.of())).isEmpty();
		}

		@Test
		default void a_challenge_is_taken_once_and_the_latest_alone() {
			var roadmap = new RoadmapId(fresh("x"));
			var former = challenge(roadmap, "one");
			var latest = challenge(roadmap, "two");
			challenges().keep(former);
			challenges().keep(latest);
			challenges().keep(challenge(new RoadmapId(fresh("x")), "two"));

			assertThat(challenges().take(asked(former))).isEmpty();
			assertThat(challenges().take(new Challenges.Asked(roadmap.value(), "president", VERA.value(), "two")))
				.isEmpty();
			assertThat(challenges().take(asked(latest))).hasValue(latest);
			assertThat(challenges().take(asked(latest))).isEmpty();
		}

		@Test
		default void of_many_who_take_a_challenge_at_once_one_gets_it() {
			var challenge = challenge(new RoadmapId(fresh("x")), "one");
			challenges().keep(challenge);

			assertThat(IntStream.range(0, 16)
				.parallel()
				.filter((_) -> challenges().take(asked(challenge)).isPresent())
				.count()).isEqualTo(1);
		}

		private static GateChallenge challenge(RoadmapId roadmap, String nonce) {
			return new GateChallenge(nonce, roadmap, "sg", "hash", VERA, NOON);
		}

		private static Challenges.Asked asked(GateChallenge challenge) {
			return new Challenges.Asked(challenge.roadmap().value(), challenge.gate(), challenge.person().value(),
					challenge.nonce());
		}

		private static Decision<Roadmap> told(Roadmap state) {
			return Decision.of(state, new ConsultationOpened(ID, CLARA, null));
		}

	}

	private static EventEnvelope<?> envelope(String subject, long sequence) {
		return new EventEnvelope<>(subject, sequence, "t", NOON, CLARA, "c", null,
				new ConsultationOpened(ID, CLARA, null));
	}

	private static String fresh(String prefix) {
		return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

}
