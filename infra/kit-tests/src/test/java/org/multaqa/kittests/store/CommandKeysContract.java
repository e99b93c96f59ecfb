package org.multaqa.kittests.store;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.events.Outbox;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kittests.store.AggregatesContract.Counter;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * How command keys are remembered by a store that speaks MongoDB's language, however many
 * there are.
 */
abstract class CommandKeysContract {

	private static final int MANY = 130;

	/** So many keys stand in a document before some are put aside. */
	private static final int FULL = 50;

	private final Traffic traffic = new Traffic();

	private final String id = AggregatesContract.fresh();

	private final MongoTemplate mongo;

	private final Aggregates<Counter> counters;

	CommandKeysContract(String address) {
		this.mongo = this.traffic.to(address, "stores");
		this.counters = counters(Clock.systemUTC());
	}

	@Test
	void a_creation_is_found_again_after_many_other_commands() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);

		assertThat(create("creation", "print").version()).isEqualTo(MANY + 1);
	}

	@Test
	void a_change_is_carried_out_once_after_many_other_commands() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);

		assertThat(IntStream.range(0, MANY)).allSatisfy(
				(number) -> assertThat(change(this.counters, this.id, "key-" + number).version()).isEqualTo(MANY + 1));
	}

	@Test
	void something_else_under_an_older_key_is_refused() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);

		assertThatThrownBy(() -> create("creation", "another print"))
			.isInstanceOf(Aggregates.IdempotencyConflict.class);
	}

	@Test
	void nothing_is_remembered_of_an_aggregate_that_is_erased() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);
		assertThat(olderKeysOf(this.id)).isPositive();

		((ErasableAggregates<Counter>) this.counters).erase(this.id);

		assertThat(this.counters.find(this.id)).isEmpty();
		assertThat(olderKeysOf(this.id)).isZero();
		assertThat(create("creation", "another print").version()).isEqualTo(1);
	}

	@Test
	void the_document_keeps_the_newest_only() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);

		var document = this.mongo.findById(this.id, Document.class, "counters");
		assertThat(document.getList("keys", Document.class)).hasSizeBetween(25, 50)
			.last()
			.satisfies((newest) -> assertThat(newest.getString("key")).endsWith("/key-" + (MANY - 1)));
	}

	@Test
	void a_busy_aggregate_is_written_a_second_time_only_now_and_then() {
		create("creation", "print");

		var commands = this.traffic.during(() -> changeManyTimes(this.counters, this.id));

		assertThat(commands.stream().filter("update"::equals)).hasSizeBetween(MANY, MANY + MANY / 25);
	}

	@Test
	void a_day_later_nobody_looks_for_them() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);
		var tomorrow = counters(inHours(25));

		assertThat(this.traffic.during(() -> change(tomorrow, this.id, "key-of-tomorrow"))).containsExactly("find",
				"update");
	}

	@Test
	void who_puts_keys_aside_and_is_too_late_then_loses_none() {
		create("creation", "print");
		IntStream.range(0, FULL - 1).forEach((number) -> change(this.counters, this.id, "key-" + number));
		var read = this.counters.find(this.id).orElseThrow();
		change(this.counters, this.id, null);

		assertThatThrownBy(() -> this.counters.update(read, AggregatesContract.counted(this.id, 3),
				keyed("key-too-late", "print")))
			.isInstanceOf(ConcurrencyConflict.class);

		assertThat(olderKeysOf(this.id)).isPositive();
		assertThat(create("creation", "print").version()).isEqualTo(FULL + 1);
		assertThat(IntStream.range(0, FULL - 1)).allSatisfy(
				(number) -> assertThat(change(this.counters, this.id, "key-" + number).version()).isEqualTo(FULL + 1));
	}

	@Test
	void a_day_later_they_are_swept_out_by_themselves() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);
		assertThat(olderKeysOf(this.id)).isGreaterThan(MANY / 2);

		((Outbox) counters(inHours(23))).forgetExpired();
		assertThat(olderKeysOf(this.id)).isGreaterThan(MANY / 2);

		var relay = new Relay((_) -> {
		});
		RelayContract.counters(this.mongo, relay, inHours(25));
		relay.start();
		await("swept out").until(() -> olderKeysOf(this.id) == 0);
		relay.stop();
	}

	private Versioned<Counter> create(String key, String fingerprint) {
		return this.counters.create(this.id, keyed(key, fingerprint), "counter.taken",
				() -> AggregatesContract.counted(this.id, 1));
	}

	private static void changeManyTimes(Aggregates<Counter> counters, String id) {
		IntStream.range(0, MANY).forEach((number) -> change(counters, id, "key-" + number));
	}

	private static Versioned<Counter> change(Aggregates<Counter> counters, String id, @Nullable String key) {
		return counters.change(id, "counter.unknown", keyed(key, "print"), (_) -> AggregatesContract.counted(id, 2));
	}

	private static RequestContext keyed(@Nullable String key, String fingerprint) {
		return new RequestContext(AggregatesContract.SARA, null, key, fingerprint, null);
	}

	private long olderKeysOf(String aggregate) {
		return this.mongo.count(Query.query(Criteria.where("_id").regex("^" + aggregate)), "counters-keys");
	}

	private Aggregates<Counter> counters(Clock clock) {
		return RelayContract.counters(this.mongo, new Relay((_) -> {
		}), clock);
	}

	private static Clock inHours(int hours) {
		return Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
	}

}
