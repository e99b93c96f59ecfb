package org.multaqa.kittests.store;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.MemoryPartDocuments;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.RewritableAggregates;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.kit.store.Replicas;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.kittests.store.AggregatesContract.Counter;
import org.multaqa.kittests.store.InsertOnlyContract.Claim;
import org.multaqa.kittests.store.ListsContract.Note;
import org.multaqa.kittests.store.ReplicasContract.Tally;

import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoresTest {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"stores");

	@Nested
	class Aggregates_in_memory implements ListedAggregatesContract {

		private final Aggregates<Counter> counters = new MemoryAggregates<>(LISTING);

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Aggregates_on_the_laptops_store implements ListedAggregatesContract {

		private final Aggregates<Counter> counters = RelayContract.counters(MONGO, new Relay((_) -> {
		}));

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Many_aggregates_in_memory implements BulkContract {

		private final Aggregates<Counter> counters = new MemoryAggregates<>();

		@Override
		public Aggregates<Counter> bulk() {
			return this.counters;
		}

	}

	@Nested
	class Many_aggregates_on_the_laptops_store implements BulkContract {

		private final Aggregates<Counter> counters = RelayContract.counters(MONGO, new Relay((_) -> {
		}));

		@Override
		public Aggregates<Counter> bulk() {
			return this.counters;
		}

	}

	@Nested
	class Split_aggregates_in_memory implements AggregatesContract {

		private final Aggregates<Counter> counters = new SplitAggregates<>(new MemoryAggregates<>(),
				new MemoryPartDocuments(), SplitCounters.SPLIT);

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Split_aggregates_on_the_laptops_store implements AggregatesContract {

		private final Aggregates<Counter> counters = SplitCounters.on(MONGO);

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Heads_and_parts_in_memory implements ShelvesContract {

		private final RewritableAggregates<SplitState> heads = new MemoryAggregates<>();

		private final PartDocuments documents = new MemoryPartDocuments();

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
	class Heads_and_parts_on_the_laptops_store implements ShelvesContract {

		private final RewritableAggregates<SplitState> heads = SplitCounters.heads(MONGO, "shelves");

		private final PartDocuments documents = new MongoPartDocuments(MONGO, "books");

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
	class Copies_in_memory implements ReplicasContract {

		private final Replicas<Tally> tallies = new MemoryReplicas<>();

		@Override
		public Replicas<Tally> tallies() {
			return this.tallies;
		}

	}

	@Nested
	class Copies_on_the_laptops_store implements ReplicasContract {

		private final Replicas<Tally> tallies = new MongoReplicas<>(MONGO, "tallies", Tally.class);

		@Override
		public Replicas<Tally> tallies() {
			return this.tallies;
		}

	}

	@Nested
	class Lists_in_memory implements ListsContract {

		private final Replicas<Note> notes = new MemoryReplicas<>(LISTING);

		@Override
		public Replicas<Note> notes() {
			return this.notes;
		}

	}

	@Nested
	class Lists_on_the_laptops_store implements ListsContract {

		private final Replicas<Note> notes = new MongoReplicas<>(MONGO, "notes", Note.class, LISTING);

		@Override
		public Replicas<Note> notes() {
			return this.notes;
		}

	}

	@Nested
	class The_cost_of_a_command_on_the_laptops_store extends CommandCostContract {

		The_cost_of_a_command_on_the_laptops_store() {
			super(ServicePlatform.store(), (mongo) -> RelayContract.counters(mongo, new Relay((_) -> {
			})));
		}

	}

	@Nested
	class The_cost_of_a_command_to_what_is_split_on_the_laptops_store extends CommandCostContract {

		The_cost_of_a_command_to_what_is_split_on_the_laptops_store() {
			super(ServicePlatform.store(), SplitCounters::on);
		}

	}

	@Nested
	class Command_keys_on_the_laptops_store extends CommandKeysContract {

		Command_keys_on_the_laptops_store() {
			super(ServicePlatform.store());
		}

	}

	@Nested
	class The_relay extends RelayContract {

		The_relay() {
			super(MONGO);
		}

	}

	@Nested
	class Documents_written_once_in_memory implements InsertOnlyContract {

		private final InsertOnly<Claim> claims = new MemoryInsertOnly<>();

		@Override
		public InsertOnly<Claim> claims() {
			return this.claims;
		}

	}

	@Nested
	class Documents_written_once_on_the_laptops_store implements InsertOnlyContract {

		private final InsertOnly<Claim> claims = new MongoInsertOnly<>(MONGO, "claims", Claim.class);

		@Override
		public InsertOnly<Claim> claims() {
			return this.claims;
		}

	}

}
