package org.multaqa.kittests.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kittests.store.AggregatesContract.Counter;
import org.multaqa.kittests.store.AggregatesContract.Counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.kittests.store.AggregatesContract.SARA;
import static org.multaqa.kittests.store.AggregatesContract.counted;
import static org.multaqa.kittests.store.AggregatesContract.fresh;

/** What a store of aggregates must do that takes many at a time. */
interface BulkContract {

	Aggregates<Counter> bulk();

	@Test
	default void many_are_stored_and_found_at_once_as_each_would_be() {
		var ids = IntStream.range(0, 250).mapToObj((_) -> fresh()).toList();
		var stored = bulk().insertAll(decisions(ids), RequestContext.by(SARA));

		assertThat(stored).hasSize(250).containsKeys(ids.toArray(String[]::new));
		assertThat(bulk().findAll(ids)).isEqualTo(stored);
		assertThat(bulk().find(ids.getLast())).hasValue(stored.get(ids.getLast()));
		assertThat(stored.get(ids.getFirst()).version()).isEqualTo(1);
		assertThat(stored.get(ids.getFirst()).sequence()).isEqualTo(1);
	}

	@Test
	default void those_whose_names_are_taken_stay_as_they_are_and_all_others_are_stored() {
		var ids = List.of(fresh(), fresh(), fresh());
		bulk().insert(ids.get(1), counted(ids.get(1), 7), RequestContext.by(SARA));

		var stored = bulk().insertAll(decisions(ids), RequestContext.by(SARA));

		assertThat(stored).containsOnlyKeys(ids.getFirst(), ids.getLast());
		assertThat(bulk().findAll(ids)).hasSize(3);
		assertThat(bulk().find(ids.get(1)).orElseThrow().state().stage()).isEqualTo(new Counting(7));
	}

	@Test
	default void none_are_nothing_to_do() {
		assertThat(bulk().insertAll(Map.of(), RequestContext.by(SARA))).isEmpty();
		assertThat(bulk().findAll(List.of(fresh()))).isEmpty();
	}

	private static Map<String, Decision<Counter>> decisions(List<String> ids) {
		var decisions = new LinkedHashMap<String, Decision<Counter>>();
		ids.forEach((id) -> decisions.put(id, counted(id, 1)));
		return decisions;
	}

}
