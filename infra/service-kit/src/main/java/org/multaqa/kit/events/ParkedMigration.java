package org.multaqa.kit.events;

import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Takes events out of the documents of parked subjects, where earlier versions have kept
 * them all ({@code entries}), also while one of them still runs beside this one. Broken
 * off anywhere, it goes on at the next look.
 */
final class ParkedMigration {

	static final String ENTRIES = "entries";

	private final MongoOperations mongo;

	private final ParkedEvents events;

	ParkedMigration(MongoOperations mongo) {
		this.mongo = mongo;
		this.events = new ParkedEvents(mongo);
	}

	/**
	 * Does it for all.
	 * @param now when they may be tried again, in milliseconds of the epoch
	 */
	void run(long now) {
		var ofBefore = Query.query(Criteria.where(ENTRIES).exists(true));
		ofBefore.fields().include("_id");
		this.mongo.find(ofBefore, Document.class, ParkedHeads.COLLECTION)
			.forEach((document) -> spread(document.getString("_id"), now));
	}

	/**
	 * Does it for one.
	 * @param now when it may be tried again, in milliseconds of the epoch
	 */
	void spread(String subject, long now) {
		var before = this.mongo.findById(subject, Document.class, ParkedHeads.COLLECTION);
		if (before == null || !before.containsKey(ENTRIES)) {
			return;
		}
		var entries = before.getList(ENTRIES, Document.class);
		long last = before.containsKey("last") ? before.get("last", Number.class).longValue() : 0;
		for (int i = 0; i < entries.size(); i++) {
			this.events.put(subject, last + i + 1, entries.get(i));
		}
		var spread = new Update().set("last", last + entries.size())
			.inc("bytes", ParkedEvents.size(entries))
			.set("tries", 0)
			.set("next", now)
			.unset(ENTRIES);
		if (!before.containsKey("first")) {
			spread.set("first", 1L);
		}
		var unspread = Query.query(Criteria.where("_id").is(subject).and(ENTRIES).size(entries.size()));
		this.mongo.updateFirst(unspread, spread, ParkedHeads.COLLECTION);
	}

	static boolean isDue(Document head) {
		return head.containsKey(ENTRIES);
	}

}
