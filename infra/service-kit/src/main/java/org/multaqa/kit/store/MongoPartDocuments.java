package org.multaqa.kit.store;

import java.util.List;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Parts as documents {@code {_id: aggregate/row/place, aggregate, row, place, version,
 * state}}.
 */
public final class MongoPartDocuments implements PartDocuments {

	private final MongoOperations mongo;

	private final String collection;

	/**
	 * Opens a collection of parts.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 */
	public MongoPartDocuments(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.collection = collection;
		mongo.indexOps(collection)
			.createIndex(new Index("aggregate", Sort.Direction.ASC).on("version", Sort.Direction.ASC));
	}

	@Override
	public void write(String aggregate, List<Part> parts) {
		if (parts.isEmpty()) {
			return;
		}
		var writes = parts.stream().map((part) -> write(aggregate, part)).toList();
		this.mongo.execute(this.collection, (documents) -> {
			try {
				documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
			}
			catch (MongoBulkWriteException ex) {
				// what is there in a later version cannot be inserted
				BulkErrors.insistOnDuplicatesOnly(ex);
			}
			return true;
		});
	}

	/** Where it is there in a later version, it is not found and cannot be inserted. */
	private static UpdateOneModel<Document> write(String aggregate, Part part) {
		var earlier = Filters.and(Filters.eq("_id", aggregate + "/" + part.name()),
				Filters.lt("version", part.version()));
		var change = Updates.combine(Updates.set("aggregate", aggregate), Updates.set("row", part.row()),
				Updates.set("place", part.place()), Updates.set("version", part.version()),
				Updates.set("state", part.state()));
		return new UpdateOneModel<>(earlier, change, new UpdateOptions().upsert(true));
	}

	@Override
	public List<Part> changedAfter(String aggregate, long version) {
		var changed = Query.query(Criteria.where("aggregate").is(aggregate).and("version").gt(version));
		return this.mongo.find(changed, Document.class, this.collection)
			.stream()
			.map((document) -> new Part(document.getString("row"), (int) Documents.number(document, "place"),
					Documents.number(document, "version"), document.get("state", Document.class)))
			.toList();
	}

}
