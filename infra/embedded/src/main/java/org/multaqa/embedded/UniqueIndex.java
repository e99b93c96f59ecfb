package org.multaqa.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A unique index in memory, filled from the documents when the store opens: half the
 * bytes to write, and after a kill it cannot disagree with the documents. It also serves
 * queries that ask for more than its own fields.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

	private final Map<KeyValue, Object> positions = new HashMap<>();

	UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
		super(name, keys, sparse);
	}

	@Override
	public synchronized boolean canHandle(Document query) {
		return query.keySet().containsAll(keySet()) && super.canHandle(ownPartOf(query));
	}

	@Override
	public synchronized Iterable<Object> getPositions(Document query) {
		return super.getPositions(ownPartOf(query));
	}

	private Document ownPartOf(Document query) {
		Document part = new Document();
		keySet().forEach(field -> part.put(field, query.get(field)));
		return part;
	}

	@Override
	protected synchronized @Nullable Object getPosition(KeyValue key) {
		return this.positions.get(key);
	}

	@Override
	protected synchronized boolean putKeyPosition(KeyValue key, Object position) {
		return this.positions.putIfAbsent(key, position) == null;
	}

	@Override
	protected synchronized @Nullable Object removeDocument(KeyValue key) {
		return this.positions.remove(key);
	}

	@Override
	protected Iterable<Entry<KeyValue, Object>> getIterable() {
		return this.positions.entrySet();
	}

	@Override
	public synchronized long getCount() {
		return this.positions.size();
	}

	@Override
	public long getDataSize() {
		return 0;
	}

}
