package org.multaqa.kit.store;

import java.util.Set;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The fields of the state by which the documents of a collection are searched. Each has
 * an index, made at the start, and nobody searches by another: that would read the whole
 * collection, unnoticed until it is large.
 */
final class SearchFields {

	private final String collection;

	private final Set<String> fields;

	SearchFields(MongoOperations mongo, String collection, String... fields) {
		this.collection = collection;
		this.fields = Set.of(fields);
		this.fields.forEach((field) -> mongo.indexOps(collection)
			.createIndex(new Index(path(field), Sort.Direction.ASC).on("_id", Sort.Direction.ASC)));
	}

	/**
	 * Asks for the documents with a value.
	 * @param field a path in the state, dots between members
	 * @param value what stands there
	 * @return those with the value, in the order of their ids
	 * @throws IllegalStateException if the field is not one of these
	 */
	Query query(String field, Object value) {
		if (!this.fields.contains(field)) {
			throw new IllegalStateException(
					"%s are not searched by %s; declare it where they are opened".formatted(this.collection, field));
		}
		return Query.query(Criteria.where(path(field)).is(value)).with(Sort.by("_id"));
	}

	private static String path(String field) {
		return "state." + field;
	}

}
