package org.multaqa.kittests.store;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kittests.store.AggregatesContract.Counter;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command costs on a store that speaks MongoDB's language. */
abstract class CommandCostContract {

	private static final RequestContext SARAS = RequestContext.by(AggregatesContract.SARA);

	private final Traffic traffic = new Traffic();

	private final String id = AggregatesContract.fresh();

	private final Aggregates<Counter> counters;

	/**
	 * Opens a store whose traffic is watched.
	 * @param address of what speaks MongoDB's language
	 * @param store opens the store there
	 */
	CommandCostContract(String address, Function<MongoTemplate, Aggregates<Counter>> store) {
		this.counters = store.apply(this.traffic.to(address, "stores"));
	}

	@Test
	void a_change_reads_once_and_writes_once() {
		this.counters.insert(this.id, AggregatesContract.counted(this.id, 1), SARAS);

		assertThat(change(SARAS)).containsExactly("find", "update");
	}

	@Test
	void a_change_under_a_key_reads_once_and_writes_once() {
		this.counters.insert(this.id, AggregatesContract.counted(this.id, 1), SARAS);

		assertThat(change(keyed("key-1"))).containsExactly("find", "update");
	}

	@Test
	void a_change_repeated_under_its_key_reads_once_and_writes_nothing() {
		this.counters.insert(this.id, AggregatesContract.counted(this.id, 1), SARAS);
		change(keyed("key-1"));

		assertThat(change(keyed("key-1"))).containsExactly("find");
	}

	@Test
	void a_change_that_is_none_reads_once_and_writes_nothing() {
		this.counters.insert(this.id, AggregatesContract.counted(this.id, 1), SARAS);

		assertThat(this.traffic
			.during(() -> this.counters.change(this.id, "counter.unknown", keyed("key-1"), Decision::unchanged)))
			.containsExactly("find");
	}

	@Test
	void the_first_change_of_what_is_there_from_the_beginning_reads_once_and_writes_once() {
		var first = AggregatesContract.counted(this.id, 1);

		assertThat(this.traffic.during(() -> this.counters.changeFrom(this.id, first.state(), SARAS, (_) -> first)))
			.containsExactly("find", "insert");
	}

	@Test
	void a_creation_reads_once_and_writes_once() {
		assertThat(create(keyed("key-1"))).containsExactly("find", "insert");
	}

	@Test
	void a_creation_repeated_under_its_key_reads_once_and_writes_nothing() {
		create(keyed("key-1"));

		assertThat(create(keyed("key-1"))).containsExactly("find");
	}

	private List<String> change(RequestContext context) {
		return this.traffic.during(() -> this.counters.change(this.id, "counter.unknown", context,
				(_) -> AggregatesContract.counted(this.id, 2)));
	}

	private List<String> create(RequestContext context) {
		return this.traffic.during(() -> this.counters.create(this.id, context, "counter.taken",
				() -> AggregatesContract.counted(this.id, 1)));
	}

	private static RequestContext keyed(String key) {
		return new RequestContext(AggregatesContract.SARA, null, key, "print", null);
	}

}
