package org.multaqa.kit.events;

import java.time.InstantSource;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The documents of parked subjects; those of earlier versions become like the others. */
final class ParkedHeads {

	static final String COLLECTION = "parked";

	private final MongoOperations mongo;

	private final InstantSource realTime;

	private final ParkedMigration migration;

	ParkedHeads(MongoOperations mongo, InstantSource realTime) {
		this.mongo = mongo;
		this.realTime = realTime;
		this.migration = new ParkedMigration(mongo);
		this.migration.run(realTime.millis());
	}

	@Nullable ParkedHead find(String subject) {
		@Nullable Document document = this.mongo.findById(subject, Document.class, COLLECTION);
		if (document != null && ParkedMigration.isDue(document)) {
			this.migration.spread(subject, this.realTime.millis());
			return find(subject);
		}
		return (document != null) ? ParkedHead.of(document) : null;
	}

	boolean exists(String subject) {
		return this.mongo.exists(bySubject(subject), COLLECTION);
	}

	long count() {
		return this.mongo.count(new Query(), COLLECTION);
	}

	/** How many are never tried again by themselves. */
	long countOfRefused() {
		return this.mongo.count(Query.query(Criteria.where("next").exists(false)), COLLECTION);
	}

	List<ParkedHead> all() {
		return find(new Query());
	}

	List<ParkedHead> longest(int limit) {
		return find(new Query().with(Sort.by("since", "_id")).limit(limit));
	}

	/** Those that are to be tried again by now. */
	List<ParkedHead> due(int limit) {
		return find(Query.query(Criteria.where("next").lte(this.realTime.millis())).with(Sort.by("next")).limit(limit));
	}

	private List<ParkedHead> find(Query query) {
		var documents = this.mongo.find(query, Document.class, COLLECTION);
		if (documents.stream().anyMatch(ParkedMigration::isDue)) {
			this.migration.run(this.realTime.millis());
			return find(query);
		}
		return documents.stream().map(ParkedHead::of).toList();
	}

	void insert(ParkedHead head) {
		this.mongo.insert(head.document(), COLLECTION);
	}

	void remove(String subject) {
		this.mongo.remove(bySubject(subject), COLLECTION);
	}

	/** Removes a subject of which nothing waits, unless something has come meanwhile. */
	void removeUnlessGrown(ParkedHead head) {
		this.mongo.remove(bySubject(head.subject()).addCriteria(
				Criteria.where("last").is(head.last()).and(ParkedMigration.ENTRIES).exists(false)), COLLECTION);
	}

	/**
	 * An event waits behind the others.
	 * @return false where the subject is parked no more
	 */
	boolean grow(String subject, long last, long bytes) {
		return update(bySubject(subject), new Update().max("last", last).inc("bytes", bytes));
	}

	/**
	 * The first event waits no more.
	 * @return false where somebody else has taken it out
	 */
	boolean shrink(ParkedHead head, long bytes) {
		return update(whileFirst(head),
				new Update().set("first", head.first() + 1).set("tries", 0).inc("bytes", -bytes));
	}

	/**
	 * It is being tried again.
	 * @return false where somebody else does so
	 */
	boolean claim(ParkedHead head) {
		return update(bySubject(head.subject()).addCriteria(Criteria.where("next").is(head.next())),
				new Update().set("next", next(head.tries())));
	}

	/** The first event could not be applied again. */
	void failed(ParkedHead head, String reason) {
		var later = new Update().set("reason", reason).set("tries", head.tries() + 1);
		if (head.next() != null) {
			later.set("next", next(head.tries() + 1));
		}
		update(whileFirst(head), later);
	}

	/**
	 * When something is tried again.
	 * @param tries how often it was in vain
	 */
	long next(int tries) {
		return this.realTime.instant().plus(ParkedHead.pause(tries)).toEpochMilli();
	}

	private boolean update(Query which, Update change) {
		return this.mongo.updateFirst(which, change, COLLECTION).getMatchedCount() == 1;
	}

	/** The subject, as long as this event is the first that waits. */
	private static Query whileFirst(ParkedHead head) {
		return bySubject(head.subject()).addCriteria(Criteria.where("first").is(head.first()));
	}

	private static Query bySubject(String subject) {
		return Query.query(Criteria.where("_id").is(subject));
	}

}
