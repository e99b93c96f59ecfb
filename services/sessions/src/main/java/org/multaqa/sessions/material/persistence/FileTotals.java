package org.multaqa.sessions.material.persistence;

import java.util.function.ToLongFunction;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What the files of meetings take, as documents {@code {_id: meeting, bytes, changes}}.
 * One is raised when a file is there already and lowered while it still is, so that who
 * adds it up anew in between counts the file: it may become too high, never too low.
 */
final class FileTotals {

	private static final String BYTES = "bytes";

	private static final String CHANGES = "changes";

	private final MongoOperations mongo;

	private final String collection;

	private final ToLongFunction<MeetingId> sum;

	/**
	 * Totals beside the files.
	 * @param sum adds up what the files of a meeting take
	 */
	FileTotals(MongoOperations mongo, String collection, ToLongFunction<MeetingId> sum) {
		this.mongo = mongo;
		this.collection = collection;
		this.sum = sum;
	}

	/**
	 * A file is there.
	 * @return the total with it
	 */
	long raise(MeetingId meeting, long size) {
		@Nullable Document total = change(meeting, size);
		return (total != null) ? bytes(total) : begin(meeting, size);
	}

	/** A file is about to be gone. */
	void lower(MeetingId meeting, long size) {
		change(meeting, -size);
	}

	/** Adds it up anew; what comes of it is kept unless the total changes meanwhile. */
	long recount(MeetingId meeting) {
		@Nullable Document total = this.mongo.findById(meeting.value(), Document.class, this.collection);
		long added = this.sum.applyAsLong(meeting);
		if (total != null) {
			var unchanged = Query.query(Criteria.where("_id").is(meeting.value()).and(CHANGES).is(total.get(CHANGES)));
			this.mongo.updateFirst(unchanged, new Update().set(BYTES, added), this.collection);
		}
		return added;
	}

	private @Nullable Document change(MeetingId meeting, long size) {
		return this.mongo.findAndModify(Query.query(Criteria.where("_id").is(meeting.value())),
				new Update().inc(BYTES, size).inc(CHANGES, 1), FindAndModifyOptions.options().returnNew(true),
				Document.class, this.collection);
	}

	/**
	 * The first file is in the sum already; one that began it just before need not know.
	 */
	private long begin(MeetingId meeting, long size) {
		long added = this.sum.applyAsLong(meeting);
		try {
			this.mongo.insert(new Document("_id", meeting.value()).append(BYTES, added).append(CHANGES, 0),
					this.collection);
			return added;
		}
		catch (DuplicateKeyException ex) {
			return raise(meeting, size);
		}
	}

	private static long bytes(Document total) {
		return total.get(BYTES, Number.class).longValue();
	}

}
