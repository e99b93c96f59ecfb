package org.multaqa.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The documents of a collection as their bytes: nothing is made of a member that nobody
 * asks for.
 *
 * @param mongo the service's database
 * @param collection the collection's name
 */
record StoredDocuments(MongoOperations mongo, String collection) {

	@Nullable RawBsonDocument find(String id) {
		var found = find(Query.query(Criteria.where("_id").is(id)));
		return found.isEmpty() ? null : found.getFirst();
	}

	List<RawBsonDocument> find(Query query) {
		var found = new ArrayList<RawBsonDocument>();
		forEach(query, found::add);
		return found;
	}

	/** One after the other, however many there are. */
	void forEach(Query query, Consumer<RawBsonDocument> action) {
		this.mongo.execute(this.collection, (documents) -> {
			documents.find(query.getQueryObject(), RawBsonDocument.class)
				.projection(query.getFieldsObject())
				.sort(query.getSortObject())
				.limit(query.getLimit())
				.forEach(action);
			return true;
		});
	}

	/** A whole number of a document, 0 where there is none. */
	static long number(BsonDocument document, String member) {
		return document.containsKey(member) ? document.getNumber(member).longValue() : 0;
	}

	static String id(BsonDocument document) {
		return document.getString("_id").getValue();
	}

	/** One of the values by which documents are listed. */
	static @Nullable Object value(BsonDocument document, String member) {
		@Nullable BsonValue value = document.get(member);
		return switch (value) {
			case null -> null;
			case BsonString text -> text.getValue();
			case BsonInt32 number -> number.getValue();
			case BsonInt64 number -> number.getValue();
			case BsonBoolean truth -> truth.getValue();
			default -> throw new IllegalStateException("nothing is listed by a " + value.getBsonType());
		};
	}

}
