package org.multaqa.kit.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.multaqa.kit.application.CommandKeys.CarriedOut;

import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The command keys of the last day for which the documents of busy aggregates have no
 * room: documents {@code {_id: aggregate and key, fingerprint, at}} in a collection
 * beside theirs. Those that have outlived the day are swept out now and then; the store
 * of a laptop would never expire them.
 */
final class OlderKeys {

	/** How long a key is remembered at least. */
	static final Duration REMEMBERED = Duration.ofDays(1);

	private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

	private final MongoOperations mongo;

	private final String collection;

	private volatile long nextSweep;

	OlderKeys(MongoOperations mongo, String aggregates) {
		this.mongo = mongo;
		this.collection = aggregates + "-keys";
	}

	/**
	 * Keeps commands. Keeping one again changes nothing.
	 * @param aggregate which aggregate carried them out
	 * @param commands one or more
	 * @param now milliseconds of the epoch
	 */
	void keep(String aggregate, List<CarriedOut> commands, long now) {
		var writes = this.mongo.bulkOps(BulkMode.UNORDERED, this.collection);
		for (var command : commands) {
			writes.upsert(byId(aggregate, command.key()),
					new Update().set("fingerprint", command.fingerprint()).set("at", command.at()));
		}
		writes.execute();
		if (now >= this.nextSweep) {
			this.nextSweep = now + BETWEEN_SWEEPS.toMillis();
			this.mongo.remove(Query.query(Criteria.where("at").lt(now - REMEMBERED.toMillis())), this.collection);
		}
	}

	Optional<CarriedOut> find(String aggregate, String key) {
		return Optional.ofNullable(this.mongo.findOne(byId(aggregate, key), Document.class, this.collection))
			.map((document) -> new CarriedOut(key, document.getString("fingerprint"),
					Documents.number(document, "at")));
	}

	private static Query byId(String aggregate, String key) {
		return Query.query(Criteria.where("_id").is(aggregate + " " + key));
	}

}
