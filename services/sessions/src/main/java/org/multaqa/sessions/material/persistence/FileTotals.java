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
 * What the files of meetings take, as documents {@code {_id: meeting, bytes}}. One is
 * raised before a file is there and lowered after it is gone, so that a crash between the
 * two leaves it too high, never too low; added up anew it is right again.
 */
final class FileTotals {

	private static final String BYTES = "bytes";

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
	 * A file is about to be there.
	 * @return the total with it
	 */
	long raise(MeetingId meeting, long size) {
		@Nullable Document total = change(meeting, size);
		if (total == null) {
			begin(meeting);
			total = change(meeting, size);
		}
		if (total == null) {
			throw new IllegalStateException("nobody knows what the files of " + meeting + " take");
		}
		return bytes(total);
	}

	/** A file is gone. */
	void lower(MeetingId meeting, long size) {
		change(meeting, -size);
	}

	/** Adds it up anew, unless it changes meanwhile. */
	long recount(MeetingId meeting) {
		@Nullable Document total = this.mongo.findById(meeting.value(), Document.class, this.collection);
		long added = this.sum.applyAsLong(meeting);
		if (total == null) {
			return added;
		}
		var unchanged = Query.query(Criteria.where("_id").is(meeting.value()).and(BYTES).is(total.get(BYTES)));
		boolean put = this.mongo.updateFirst(unchanged, new Update().set(BYTES, added), this.collection)
			.getMatchedCount() == 1;
		return put ? added : bytes(total);
	}

	private @Nullable Document change(MeetingId meeting, long size) {
		return this.mongo.findAndModify(Query.query(Criteria.where("_id").is(meeting.value())),
				new Update().inc(BYTES, size), FindAndModifyOptions.options().returnNew(true), Document.class,
				this.collection);
	}

	private void begin(MeetingId meeting) {
		try {
			this.mongo.insert(new Document("_id", meeting.value()).append(BYTES, this.sum.applyAsLong(meeting)),
					this.collection);
		}
		catch (DuplicateKeyException ex) {
			// another upload has begun it at the same time
		}
	}

	private static long bytes(Document total) {
		return total.get(BYTES, Number.class).longValue();
	}

}
