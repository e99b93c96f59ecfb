package org.multaqa.kit.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.multaqa.kit.application.CommandKeys.CarriedOut;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Commands that busy aggregates have no room for in their own documents, as {@code {_id:
 * aggregate and key, fingerprint, at}}. Those that have outlived their day are swept out
 * within the next hour, whether or not anybody writes; the store of a laptop would never
 * expire them.
 */
final class OlderCommands {

	private static final long BETWEEN_SWEEPS = Duration.ofHours(1).toMillis();

	private final MongoOperations mongo;

	private final String collection;

	private volatile long nextSweep;

	private volatile boolean indexed;

	OlderCommands(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.collection = collection;
	}

	Optional<CarriedOut> find(String aggregate, String key) {
		return Optional.ofNullable(this.mongo.findOne(byId(aggregate, key), Document.class, this.collection))
			.map((document) -> CommandKeyStore.command(key, document));
	}

	/**
	 * Several may keep the same commands: who is too late to change the aggregate too.
	 */
	void keep(String aggregate, List<CarriedOut> commands) {
		if (!this.indexed) {
			this.mongo.indexOps(this.collection).createIndex(new Index("at", Sort.Direction.ASC));
			this.indexed = true;
		}
		var writes = this.mongo.bulkOps(BulkMode.UNORDERED, this.collection);
		for (var command : commands) {
			writes.upsert(byId(aggregate, command.key()),
					new Update().set("fingerprint", command.fingerprint()).set("at", command.at()));
		}
		writes.execute();
	}

	/**
	 * Removes what is too old, if nobody did so lately.
	 * @param now as {@link java.time.Clock#millis()}
	 */
	void sweep(long now) {
		if (now >= this.nextSweep) {
			this.nextSweep = now + BETWEEN_SWEEPS;
			this.mongo.remove(Query.query(Criteria.where("at").lt(now - CommandKeyStore.REMEMBERED)), this.collection);
		}
	}

	/** All those of an aggregate: their ids begin with its own and a blank. */
	void forget(String aggregate) {
		this.mongo.remove(Query.query(Criteria.where("_id").gte(aggregate + " ").lt(aggregate + "!")), this.collection);
	}

	private static Query byId(String aggregate, String key) {
		return Query.query(Criteria.where("_id").is(aggregate + " " + key));
	}

}
