package org.multaqa.sessions.programme.persistence;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.sessions.programme.domain.Programme;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Splits programmes that are one document each, as all were at first. The parts are
 * written first, then the document becomes their head; what this was interrupted in, it
 * does again the next time. Run after the other migrations, before anything is read. The
 * version stays, so that nobody's edit becomes stale by it.
 */
public final class SplitMigration {

	private static final Criteria FORMER = Criteria.where("state.sessions").exists(true);

	private final MongoOperations mongo;

	private final String collection;

	private final PartDocuments parts;

	/**
	 * Prepares the migration.
	 * @param collection where the programmes are
	 * @param parts where their parts go
	 */
	public SplitMigration(MongoOperations mongo, String collection, PartDocuments parts) {
		this.mongo = mongo;
		this.collection = collection;
		this.parts = parts;
	}

	/** One after the other: each may be large. */
	public void run() {
		var former = Query.query(FORMER);
		former.fields().include("_id");
		this.mongo.find(former, Document.class, this.collection).forEach((found) -> split(found.getString("_id")));
	}

	private void split(String id) {
		@Nullable Document document = this.mongo.findById(id, Document.class, this.collection);
		if (document == null) {
			return;
		}
		long version = document.get("version", 0L);
		var programme = Documents.read(document.get("state", Document.class), Programme.class);
		this.parts.write(id, ProgrammeSplit.SPLIT.parts(programme, version));
		var unchanged = Query.query(new Criteria().andOperator(Criteria.where("_id").is(id),
				Criteria.where("version").is(version), FORMER));
		this.mongo.updateFirst(unchanged,
				Update.update("state", Documents.write(ProgrammeSplit.SPLIT.settled(programme, version))),
				this.collection);
	}

}
