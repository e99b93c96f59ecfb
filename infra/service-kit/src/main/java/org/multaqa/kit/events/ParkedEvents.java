package org.multaqa.kit.events;

import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The events of parked subjects, each a document {@code {_id: subject and number,
 * headers, data}}, so that any number of them may wait however large they are.
 */
final class ParkedEvents {

	private static final String COLLECTION = "parked-events";

	/** What an event takes beside its content. */
	private static final long ENVELOPE = 1_000;

	private final MongoOperations mongo;

	ParkedEvents(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Adds an event behind the others. Where another relay of the same records has just
	 * taken a number, the next one is: an event that waits twice is applied once.
	 * @param number the first that may be free
	 * @return its number
	 */
	long add(String subject, long number, Document event) {
		for (long free = number;; free++) {
			try {
				this.mongo.insert(new Document(event).append("_id", id(subject, free)), COLLECTION);
				return free;
			}
			catch (DuplicateKeyException ex) {
				// somebody else has taken it, or a crash has left it behind
			}
		}
	}

	/** Puts an event at its number, whether or not it is there already. */
	void put(String subject, long number, Document event) {
		this.mongo.save(new Document(event).append("_id", id(subject, number)), COLLECTION);
	}

	Optional<Document> find(String subject, long number) {
		return Optional.ofNullable(this.mongo.findById(id(subject, number), Document.class, COLLECTION));
	}

	/** What CloudEvents says of an event; its content is not read. */
	@Nullable Document headers(String subject, long number) {
		var query = byId(subject, number);
		query.fields().include("headers");
		return this.mongo.findOne(query, Document.class, COLLECTION);
	}

	void remove(String subject, long number) {
		this.mongo.remove(byId(subject, number), COLLECTION);
	}

	/** All those of a subject: their ids begin with it and a blank. */
	void forget(String subject) {
		this.mongo.remove(Query.query(Criteria.where("_id").gte(subject + " ").lt(subject + "!")), COLLECTION);
	}

	static long size(Document event) {
		return event.get("data", Binary.class).length() + ENVELOPE;
	}

	static long size(List<Document> events) {
		return events.stream().mapToLong(ParkedEvents::size).sum();
	}

	private static Query byId(String subject, long number) {
		return Query.query(Criteria.where("_id").is(id(subject, number)));
	}

	private static String id(String subject, long number) {
		return subject + " " + number;
	}

}
