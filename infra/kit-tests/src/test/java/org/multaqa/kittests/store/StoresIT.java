package org.multaqa.kittests.store;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.MongoPartDocuments;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.RewritableAggregates;
import org.multaqa.kit.store.SplitState;
import org.multaqa.kit.store.Replicas;
import org.multaqa.testkit.DockerPlatform;
import org.multaqa.kittests.store.AggregatesContract.Counter;
import org.multaqa.kittests.store.InsertOnlyContract.Claim;
import org.multaqa.kittests.store.ListsContract.Note;
import org.multaqa.kittests.store.ReplicasContract.Tally;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

/** The stores on the MongoDB of a cluster. */
@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoresIT {

	private static final String DATABASE = "stores";

	@Nested
	class Aggregates_on_mongodb implements ListedAggregatesContract {

		private final Aggregates<Counter> counters = RelayContract.counters(DockerPlatform.database(DATABASE),
				new Relay((_) -> {
				}));

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Split_aggregates_on_mongodb implements AggregatesContract {

		private final Aggregates<Counter> counters = SplitCounters.on(DockerPlatform.database(DATABASE));

		@Override
		public Aggregates<Counter> counters() {
			return this.counters;
		}

	}

	@Nested
	class Heads_and_parts_on_mongodb implements ShelvesContract {

		private final RewritableAggregates<SplitState> heads = SplitCounters.heads(DockerPlatform.database(DATABASE),
				"shelves");

		private final PartDocuments documents = new MongoPartDocuments(DockerPlatform.database(DATABASE), "books");

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
	class Copies_on_mongodb implements ReplicasContract {

		private final Replicas<Tally> tallies = new MongoReplicas<>(DockerPlatform.database(DATABASE), "tallies",
				Tally.class);

		@Override
		public Replicas<Tally> tallies() {
			return this.tallies;
		}

	}

	@Nested
	class Lists_on_mongodb implements ListsContract {

		private final Replicas<Note> notes = new MongoReplicas<>(DockerPlatform.database(DATABASE), "notes", Note.class,
				LISTING);

		@Override
		public Replicas<Note> notes() {
			return this.notes;
		}

	}

	@Nested
	class The_cost_of_a_command_on_mongodb extends CommandCostContract {

		The_cost_of_a_command_on_mongodb() {
			super(DockerPlatform.store(), (mongo) -> RelayContract.counters(mongo, new Relay((_) -> {
			})));
		}

	}

	@Nested
	class The_cost_of_a_command_to_what_is_split_on_mongodb extends CommandCostContract {

		The_cost_of_a_command_to_what_is_split_on_mongodb() {
			super(DockerPlatform.store(), SplitCounters::on);
		}

	}

	@Nested
	class Command_keys_on_mongodb extends CommandKeysContract {

		Command_keys_on_mongodb() {
			super(DockerPlatform.store());
		}

	}

	@Nested
	class The_relay extends RelayContract {

		The_relay() {
			super(DockerPlatform.database(DATABASE));
		}

	}

	@Nested
	class Documents_written_once implements InsertOnlyContract {

		private final InsertOnly<Claim> claims = new MongoInsertOnly<>(DockerPlatform.database(DATABASE), "claims",
				Claim.class);

		@Override
		public InsertOnly<Claim> claims() {
			return this.claims;
		}

	}

}
