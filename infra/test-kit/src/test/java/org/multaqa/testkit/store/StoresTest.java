package org.multaqa.testkit.store;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.client.MongoClients;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.PendingEvent;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.store.AggregatesContract.Counter;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoresTest {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"stores");

	@Nested
	class In_memory implements AggregatesContract {

		private final Aggregates<Counter> counters = new MemoryAggregates<>();

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class On_the_laptops_store implements AggregatesContract {

		private final Aggregates<Counter> counters = stored(new Relay((_) -> {
		}));

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class The_relay {

		private final List<String> sent = new CopyOnWriteArrayList<>();

		private volatile @Nullable String refusing;

		@Test
		void sends_the_events_of_an_aggregate_in_order_and_takes_them_out() {
			var relay = new Relay(this::send);
			var counters = stored(relay);
			String id = AggregatesContract.fresh();
			relay.start();
			counters.insert(id, AggregatesContract.counted(id, 1), Command.by(AggregatesContract.SARA));
			for (int i = 2; i <= 20; i++) {
				counters.change(id, "counter.unknown", Command.by(AggregatesContract.SARA),
						(_) -> AggregatesContract.counted(id, 1));
			}

			await("all sent").until(() -> this.sent.contains("recommendation/" + id + "@20"));
			await("all taken out").until(() -> counters.pending(id).isEmpty());
			relay.stop();
			assertThat(this.sent.stream().filter((event) -> event.contains(id)).distinct())
				.containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 20)
					.mapToObj((number) -> "recommendation/" + id + "@" + number)
					.toList());
		}

		@Test
		void finds_what_a_crash_left_behind() {
			var dead = new Relay((_) -> {
			});
			String id = AggregatesContract.fresh();
			stored(dead).insert(id, AggregatesContract.counted(id, 1), Command.by(AggregatesContract.SARA));

			var next = new Relay(this::send);
			stored(next);
			next.start();

			await("swept").until(() -> this.sent.contains("recommendation/" + id + "@1"));
			next.stop();
		}

		@Test
		void keeps_what_kafka_did_not_take_and_tries_again() {
			String id = AggregatesContract.fresh();
			this.refusing = "recommendation/" + id + "@1";
			var relay = new Relay(this::send);
			var counters = stored(relay);
			relay.start();
			counters.insert(id, AggregatesContract.counted(id, 1), Command.by(AggregatesContract.SARA));

			await("asked once").until(() -> this.sent.contains("refused"));
			assertThat(counters.pending(id)).hasSize(1);
			this.refusing = null;
			await("sent at last").until(() -> counters.pending(id).isEmpty());
			relay.stop();
		}

		@Test
		void makes_nobodys_edit_stale() {
			var relay = new Relay(this::send);
			var counters = stored(relay);
			String id = AggregatesContract.fresh();
			relay.start();
			var read = counters.insert(id, AggregatesContract.counted(id, 1), Command.by(AggregatesContract.SARA));
			await("sent").until(() -> counters.pending(id).isEmpty());
			relay.stop();

			assertThat(counters.update(read, AggregatesContract.counted(id, 2), Command.by(AggregatesContract.SARA))
				.version()).isEqualTo(2);
		}

		private void send(PendingEvent event) {
			if (event.id().equals(this.refusing)) {
				this.sent.add("refused");
				throw new IllegalStateException("not now");
			}
			this.sent.add(event.id());
		}

	}

	private static MongoAggregates<Counter> stored(Relay relay) {
		return new MongoAggregates<>(MONGO, "counters", Counter.class,
				new EventFactory(Clock.systemUTC(), Traces.none()), relay);
	}

}
