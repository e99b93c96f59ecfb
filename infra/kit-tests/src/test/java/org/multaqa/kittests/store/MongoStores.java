package org.multaqa.kittests.store;

import org.junit.jupiter.api.Nested;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.RewritableAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.kittests.store.AggregatesContract.Counter;
import org.multaqa.kittests.store.InsertOnlyContract.Claim;
import org.multaqa.kittests.store.ListsContract.Note;
import org.multaqa.kittests.store.ReplicasContract.Tally;

import org.springframework.data.mongodb.core.MongoTemplate;

/** The stores in a database that speaks MongoDB's language. */
abstract class MongoStores {

	private final String address;

	private final MongoTemplate mongo;

	/**
	 * Stores that keep to their contracts.
	 * @param address a connection string of MongoDB
	 * @param mongo a database there
	 */
	MongoStores(String address, MongoTemplate mongo) {
		this.address = address;
		this.mongo = mongo;
	}

	@Nested
	class Aggregates_stored implements ListedAggregatesContract {

		private final Aggregates<Counter> counters = RelayContract.counters(MongoStores.this.mongo, new Relay((_) -> {
		}));

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Many_aggregates_stored implements BulkContract {

		private final Aggregates<Counter> counters = RelayContract.counters(MongoStores.this.mongo, new Relay((_) -> {
		}));

		@Override
		public Aggregates<Counter> bulk() {
			return this.counters;
		}

	}

	@Nested
	class Split_aggregates_stored implements AggregatesContract {

		private final Aggregates<Counter> counters = SplitCounters.on(MongoStores.this.mongo);

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Heads_and_parts_stored implements ShelvesContract {

		private final RewritableAggregates<SplitState> heads = SplitCounters.heads(MongoStores.this.mongo, "shelves");

		private final PartDocuments documents = new MongoPartDocuments(MongoStores.this.mongo, "books");

		@Override
		public RewritableAggregates<SplitState> heads() {
			return this.heads;
		}

		@Override
		public PartDocuments documents() {
			return this.documents;
		}

	}

	@Nested
	class Copies_stored implements ReplicasContract {

		private final Replicas<Tally> tallies = new MongoReplicas<>(MongoStores.this.mongo, "tallies", Tally.class);

		@Override
		public Replicas<Tally> tallies() {
			return this.tallies;
		}

	}

	@Nested
	class Lists_stored implements ListsContract {

		private final Replicas<Note> notes = new MongoReplicas<>(MongoStores.this.mongo, "notes", Note.class, LISTING);

		@Override
		public Replicas<Note> notes() {
			return this.notes;
		}

	}

	@Nested
	class The_cost_of_a_command_stored extends CommandCostContract {

		The_cost_of_a_command_stored() {
			super(MongoStores.this.address, (mongo) -> RelayContract.counters(mongo, new Relay((_) -> {
			})));
		}

	}

	@Nested
	class The_cost_of_a_command_to_what_is_split_stored extends CommandCostContract {

		The_cost_of_a_command_to_what_is_split_stored() {
			super(MongoStores.this.address, SplitCounters::on);
		}

	}

	@Nested
	class Command_keys_stored extends CommandKeysContract {

		Command_keys_stored() {
			super(MongoStores.this.address);
		}

	}

	@Nested
	class The_relay extends RelayContract {

		The_relay() {
			super(MongoStores.this.mongo);
		}

	}

	@Nested
	class Documents_written_once_stored implements InsertOnlyContract {

		private final InsertOnly<Claim> claims = new MongoInsertOnly<>(MongoStores.this.mongo, "claims", Claim.class);

		@Override
		public InsertOnly<Claim> claims() {
			return this.claims;
		}

	}

}
