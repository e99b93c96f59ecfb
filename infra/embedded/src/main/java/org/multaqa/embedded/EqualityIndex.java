package org.multaqa.embedded;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index in memory, filled from the documents when the store opens. It looks
 * at its first field only and answers {@code field: value}, {@code $eq}, {@code $in} and
 * {@code $exists: true}; it only proposes documents, the whole query is matched against
 * them. Ranges and sorting still read the whole collection.
 */
final class EqualityIndex extends Index<Object> {

	/** A place in a list ({@code outbox.0}): existence is known, values are not. */
	private static final Pattern POSITION = Pattern.compile("\\.\\d+(\\.|$)");

	private final String field;

	private final Map<KeyValue, Set<Object>> ids = new HashMap<>();

	/**
	 * A sparse index may have no position for a document, as the library understands it.
	 */
	EqualityIndex(String name, List<IndexKey> keys) {
		super(name, keys, true);
		this.field = keys.getFirst().getKey();
	}

	@Override
	public synchronized boolean canHandle(Document query) {
		return asksForExistence(query.get(this.field)) || wanted(query.get(this.field)) != null;
	}

	@Override
	public synchronized Iterable<Object> getPositions(Document query) {
		Object condition = query.get(this.field);
		Set<Object> found = new LinkedHashSet<>();
		if (asksForExistence(condition)) {
			this.ids.values().forEach(found::addAll);
		}
		else {
			for (Object value : (wanted(condition) instanceof Collection<?> values) ? values : List.of()) {
				found.addAll(this.ids.getOrDefault(new KeyValue(value).normalized(), Set.of()));
			}
		}
		return found;
	}

	private static boolean asksForExistence(@Nullable Object condition) {
		return condition instanceof Document operators && Boolean.TRUE.equals(operators.get("$exists"));
	}

	/** The values a condition asks for, {@code null} if this index cannot tell. */
	private @Nullable Collection<?> wanted(@Nullable Object condition) {
		if (POSITION.matcher(this.field).find()) {
			return null;
		}
		if (condition instanceof Document operators) {
			if (operators.get("$in") instanceof Collection<?> values) {
				return values.stream().allMatch(EqualityIndex::isPlain) ? values : null;
			}
			Object value = operators.get("$eq");
			return isPlain(value) ? List.of(value) : null;
		}
		return isPlain(condition) ? List.of(condition) : null;
	}

	private static boolean isPlain(@Nullable Object value) {
		return value != null && !(value instanceof Document || value instanceof Collection
				|| value instanceof BsonRegularExpression);
	}

	@Override
	public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
		keys(document).forEach(key -> this.ids.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(position));
	}

	@Override
	public synchronized @Nullable Object remove(Document document) {
		Object position = document.get(IdIndex.ID);
		for (KeyValue key : keys(document)) {
			this.ids.computeIfPresent(key, (_, held) -> {
				held.remove(position);
				return held.isEmpty() ? null : held;
			});
		}
		return null;
	}

	/** One key for every element of a list; none if the document has no such field. */
	private List<KeyValue> keys(Document document) {
		if (Utils.getSubdocumentValueCollectionAware(document, this.field) instanceof Collection<?> values
				&& !values.isEmpty()) {
			return values.stream().map(value -> new KeyValue(value).normalized()).toList();
		}
		Object value = Utils.getSubdocumentValue(document, this.field);
		return (value instanceof Missing) ? List.of() : List.of(new KeyValue(value).normalized());
	}

	@Override
	public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
		remove(before);
		add(after, position, collection);
	}

	@Override
	public @Nullable Object getPosition(Document document) {
		return null;
	}

	@Override
	public void checkAdd(Document document, MongoCollection<Object> collection) {
		// any number of documents may have the same value
	}

	@Override
	public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
		// any number of documents may have the same value
	}

	@Override
	public synchronized long getCount() {
		return this.ids.size();
	}

	@Override
	public long getDataSize() {
		return 0;
	}

	@Override
	public synchronized void drop() {
		this.ids.clear();
	}

}
