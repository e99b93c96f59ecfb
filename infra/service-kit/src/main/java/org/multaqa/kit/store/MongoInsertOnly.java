package org.multaqa.kit.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Documents {@code {_id, state}} that are inserted, and never updated. */
public final class MongoInsertOnly<T> implements InsertOnly<T> {

	private final MongoOperations mongo;

	private final String collection;

	private final Class<T> type;

	public MongoInsertOnly(MongoOperations mongo, String collection, Class<T> type) {
		this.mongo = mongo;
		this.collection = collection;
		this.type = type;
	}

	@Override
	public void insert(String id, T value) {
		try {
			this.mongo.insert(document(id, value), this.collection);
		}
		catch (DuplicateKeyException ex) {
			// one is there already, and stays
		}
	}

	@Override
	public void insertAll(Map<String, T> values) {
		if (values.isEmpty()) {
			return;
		}
		var documents = values.entrySet().stream().map((each) -> document(each.getKey(), each.getValue())).toList();
		this.mongo.execute(this.collection, (stored) -> {
			try {
				stored.insertMany(documents, new InsertManyOptions().ordered(false));
			}
			catch (MongoBulkWriteException ex) {
				BulkErrors.insistOnDuplicatesOnly(ex);
			}
			return true;
		});
	}

	private static Document document(String id, Object value) {
		return new Document("_id", id).append("state", Documents.write(value));
	}

	@Override
	public Optional<T> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Document.class, this.collection)).map(this::read);
	}

	@Override
	public List<T> findAll(List<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		var found = this.mongo.find(Query.query(Criteria.where("_id").in(ids)), Document.class, this.collection)
			.stream()
			.collect(Collectors.toMap((document) -> document.getString("_id"), Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).map(this::read).toList();
	}

	private T read(Document document) {
		return Documents.read(document.get("state", Document.class), this.type);
	}

}
