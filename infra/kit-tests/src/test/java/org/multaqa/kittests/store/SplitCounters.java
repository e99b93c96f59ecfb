package org.multaqa.kittests.store;

import java.time.Clock;
import java.util.List;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.Split;
import org.multaqa.kit.store.Split.Row;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.kittests.store.AggregatesContract.Counter;
import org.multaqa.kittests.store.AggregatesContract.Stage;
import org.multaqa.kittests.store.AggregatesContract.Stopped;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Counters whose stage is a part. */
final class SplitCounters {

	private static final Row<Counter, Stage> STAGES = new Row<>("stages", Stage.class,
			(counter) -> List.of(counter.stage()));

	static final Split<Counter> SPLIT = new Split<>(Counter.class,
			(counter) -> new Counter(new Stopped(), counter.name()), List.of(STAGES),
			(counter, rows) -> new Counter(rows.get(STAGES).getFirst(), counter.name()));

	private SplitCounters() {
	}

	static Aggregates<Counter> on(MongoTemplate mongo) {
		return new SplitAggregates<>(heads(mongo, "split-counters"), new MongoPartDocuments(mongo, "stages"), SPLIT);
	}

	static MongoAggregates<SplitState> heads(MongoTemplate mongo, String collection) {
		return new MongoAggregates<>(mongo, collection, SplitState.class,
				new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
				}));
	}

}
