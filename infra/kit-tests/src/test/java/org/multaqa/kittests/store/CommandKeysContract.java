package org.multaqa.kittests.store;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kittests.store.AggregatesContract.Counter;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * How command keys are remembered by a store that speaks MongoDB's language, however many
 * there are.
 */
abstract class CommandKeysContract {

	private static final int MANY = 130;

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
	void a_day_later_they_are_swept_out_when_others_come() {
		create("creation", "print");
		changeManyTimes(this.counters, this.id);
		assertThat(olderKeysOf(this.id)).isGreaterThan(MANY / 2);

		var tomorrow = counters(inHours(25));
		String another = AggregatesContract.fresh();
		tomorrow.insert(another, AggregatesContract.counted(another, 1), RequestContext.by(AggregatesContract.SARA));
		changeManyTimes(tomorrow, another);

		assertThat(olderKeysOf(this.id)).isZero();
		assertThat(olderKeysOf(another)).isGreaterThan(MANY / 2);
	}

	private Versioned<Counter> create(String key, String fingerprint) {
		return this.counters.create(this.id, new RequestContext(AggregatesContract.SARA, null, key, fingerprint, null),
				"counter.taken", () -> AggregatesContract.counted(this.id, 1));
	}

	private static void changeManyTimes(Aggregates<Counter> counters, String id) {
		IntStream.range(0, MANY).forEach((number) -> change(counters, id, "key-" + number));
	}

	private static Versioned<Counter> change(Aggregates<Counter> counters, String id, String key) {
		return counters.change(id, "counter.unknown",
				new RequestContext(AggregatesContract.SARA, null, key, "print", null),
				(_) -> AggregatesContract.counted(id, 2));
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
