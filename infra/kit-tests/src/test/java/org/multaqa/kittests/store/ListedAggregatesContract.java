package org.multaqa.kittests.store;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.multaqa.kittests.store.AggregatesContract.event;
import static org.multaqa.kittests.store.AggregatesContract.fresh;

/** What a store of aggregates must do that lists them. */
interface ListedAggregatesContract extends AggregatesContract {

	Listing<Counter> LISTING = Listing.of(Counter::listed).by("times", "name");

	@Test
	default void a_list_is_that_of_the_states_as_they_stand() {
		String name = fresh();
		var first = insert(new Counter(new Counting(2), name));
		var second = insert(new Counter(new Counting(1), name));
		insert(new Counter(new Counting(1), fresh()));
		counters().update(second, Decision.of(new Counter(new Counting(3), name), event(second.id())),
				RequestContext.by(SARA));
		var page = counters().list(ListQuery.by("times").where("name", name).limit(1));

		assertThat(page.items()).containsExactly(first);
		assertThat(counters().list(ListQuery.by("times").where("name", name).from(page.next())).items())
			.containsExactly(counters().find(second.id()).orElseThrow());
	}

	@Test
	default void a_long_list_is_gone_through_page_after_page() {
		String name = fresh();
		IntStream.range(0, 7).forEach((times) -> insert(new Counter(new Counting(times), name)));
		var met = new ArrayList<Stage>();
		counters().forEach(ListQuery.by("times").where("name", name).limit(3), (one) -> met.add(one.state().stage()));

		assertThat(met).isEqualTo(IntStream.range(0, 7).<Stage>mapToObj(Counting::new).toList());
	}

	@Test
	default void nobody_lists_aggregates_without_an_index() {
		assertThatIllegalStateException().isThrownBy(() -> counters().list(ListQuery.by("times")));
	}

	@Test
	default void those_with_a_value_are_counted() {
		String name = fresh();
		var first = insert(new Counter(new Counting(2), name));
		insert(new Counter(new Counting(1), name));
		assertThat(counters().count(Map.of("name", name))).isEqualTo(2);
		counters().update(first, Decision.of(new Counter(new Counting(3), fresh()), event(first.id())),
				RequestContext.by(SARA));

		assertThat(counters().count(Map.of("name", name))).isOne();
		assertThatIllegalStateException().isThrownBy(() -> counters().count(Map.of("times", 1)));
	}

	private Versioned<Counter> insert(Counter counter) {
		String id = fresh();
		return counters().insert(id, Decision.of(counter, event(id)), RequestContext.by(SARA));
	}

}
