package org.multaqa.kit.store;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice.Found;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The lists of a collection, by the member {@code list} of its documents and an index for
 * each.
 *
 * @param <S> the state, from which the fields follow
 * @param <T> what is listed of a document
 */
final class MongoLists<S, T> {

	static final String MEMBER = "list";

	private final MongoOperations mongo;

	private final String collection;

	private final StoredDocuments documents;

	private final Listing<S> listing;

	private final String revision;

	private final Function<RawBsonDocument, S> state;

	private final Function<RawBsonDocument, T> read;

	/**
	 * Opens the lists of a collection.
	 * @param revision the member of a document that every change of it raises
	 * @param state reads the state of a document
	 * @param read reads what is listed of it
	 */
	MongoLists(MongoOperations mongo, String collection, Listing<S> listing, String revision,
			Function<RawBsonDocument, S> state, Function<RawBsonDocument, T> read) {
		this.mongo = mongo;
		this.collection = collection;
		this.documents = new StoredDocuments(mongo, collection);
		this.listing = listing;
		this.revision = revision;
		this.state = state;
		this.read = read;
		new ListIndexes(mongo, collection, listing.indexes()).create(this::fill);
	}

	/** Whoever writes a document meanwhile writes its fields, too. */
	private void fill() {
		this.documents.forEach(Query.query(Criteria.where("state").exists(true)),
				(document) -> this.mongo.updateFirst(
						Query.query(Criteria.where("_id")
							.is(StoredDocuments.id(document))
							.and(this.revision)
							.is(StoredDocuments.number(document, this.revision))),
						Update.update(MEMBER, fields(this.state.apply(document))), this.collection));
	}

	/** Writes the fields of a state, if it is listed, beside it. */
	void write(S written, BiConsumer<String, Object> members) {
		if (!this.listing.indexes().isEmpty()) {
			members.accept(MEMBER, fields(written));
		}
	}

	private Document fields(S listed) {
		return Documents.write(this.listing.fields().apply(listed));
	}

	Slice<T> page(ListQuery asked) {
		this.listing.check(asked);
		var direction = asked.readsDown() ? Sort.Direction.DESC : Sort.Direction.ASC;
		String order = path(asked.order());
		var found = this.documents.find(query(asked).with(Sort.by(direction, order, "_id")).limit(asked.limit() + 1))
			.stream()
			.map((document) -> Found.of(this.read.apply(document),
					StoredDocuments.value(document.getDocument(MEMBER), asked.order()), asked.order(),
					StoredDocuments.id(document)))
			.toList();
		return Slice.of(asked, found);
	}

	/** Of each document no more is read than the field that gives the order. */
	List<String> keys(ListQuery asked) {
		this.listing.check(asked);
		var direction = asked.readsDown() ? Sort.Direction.DESC : Sort.Direction.ASC;
		String order = path(asked.order());
		var whole = query(asked.from(null)).with(Sort.by(direction, order, "_id"));
		whole.fields().include(order);
		return this.documents.find(whole)
			.stream()
			.map((document) -> document.getDocument(MEMBER).getString(asked.order()).getValue())
			.toList();
	}

	private static Query query(ListQuery asked) {
		String order = path(asked.order());
		@Nullable Cursor from = asked.from();
		var query = equal(asked.where());
		if (from == null) {
			return new BasicQuery(query.append(order, new Document("$exists", true)));
		}
		String behind = asked.readsDown() ? "$lt" : "$gt";
		var further = List.of(new Document(order, new Document(behind, from.key())),
				new Document("_id", new Document(behind, from.id())));
		return new BasicQuery(query.append(order, new Document(behind + "e", from.key())).append("$or", further));
	}

	/** By index alone; exact, since all documents of a list have its fields. */
	long count(Map<String, Object> where) {
		this.listing.checkCount(where.keySet());
		var command = new Document("count", this.collection).append("query", equal(where));
		return Documents.number(this.mongo.executeCommand(command), "n");
	}

	private static Document equal(Map<String, Object> where) {
		var query = new Document();
		Documents.write(where)
			.forEach((field, value) -> query.append(path(field),
					(value instanceof List<?> any) ? new Document("$in", any) : value));
		return query;
	}

	static String path(String field) {
		return MEMBER + "." + field;
	}

}
