package org.multaqa.kittests.store;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryPartDocuments;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.RewritableAggregates;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.kittests.store.AggregatesContract.Counter;
import org.multaqa.kittests.store.InsertOnlyContract.Claim;
import org.multaqa.kittests.store.ListsContract.Note;
import org.multaqa.kittests.store.ReplicasContract.Tally;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoresTest extends MongoStores {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"stores");

	StoresTest() {
		super(ServicePlatform.store(), MONGO);
	}

	@Nested
	class Aggregates_in_memory implements ListedAggregatesContract {

		private final Aggregates<Counter> counters = new MemoryAggregates<>(LISTING);

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
	class Split_aggregates_in_memory implements AggregatesContract {

		private final Aggregates<Counter> counters = new SplitAggregates<>(new MemoryAggregates<>(),
				new MemoryPartDocuments(), SplitCounters.SPLIT);

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
	class Copies_in_memory implements ReplicasContract {

		private final Replicas<Tally> tallies = new MemoryReplicas<>();

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
	class Documents_written_once_in_memory implements InsertOnlyContract {

		private final InsertOnly<Claim> claims = new MemoryInsertOnly<>();

		@Override
		public InsertOnly<Claim> claims() {
			return this.claims;
		}

	}

}
