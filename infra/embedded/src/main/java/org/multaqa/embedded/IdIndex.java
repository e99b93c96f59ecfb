package org.multaqa.embedded;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id} is the map of the documents itself: nothing to keep twice,
 * nothing that could disagree. It serves every query that names an {@code _id}, whatever
 * else the query asks (the optimistic lock asks for a version); the rest is matched
 * against the one document found.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

	static final String ID = "_id";

	private final MVMap<Object, Document> documents;

	IdIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
		super(name, keys, false);
		this.documents = documents;
	}

	@Override
	public boolean canHandle(Document query) {
		return query.get(ID) != null && super.canHandle(new Document(ID, query.get(ID)));
	}

	@Override
	public Iterable<Object> getPositions(Document query) {
		return super.getPositions(new Document(ID, query.get(ID)));
	}

	@Override
	protected @Nullable Object getPosition(KeyValue key) {
		Document document = this.documents.get(key.get(0));
		return (document != null) ? document.get(ID) : null;
	}

	@Override
	public void add(Document document, Object position, MongoCollection<Object> collection) {
		// the collection has put the document into the map already
	}

	@Override
	protected boolean putKeyPosition(KeyValue key, Object position) {
		return true;
	}

	/** The collection removes the document itself; it only asks where it is. */
	@Override
	protected @Nullable Object removeDocument(KeyValue key) {
		return getPosition(key);
	}

	@Override
	protected Iterable<Entry<KeyValue, Object>> getIterable() {
		return this.documents.keySet().stream().map(key -> Map.entry(new KeyValue(key), key))::iterator;
	}

	@Override
	public long getCount() {
		return this.documents.sizeAsLong();
	}

	@Override
	public long getDataSize() {
		return 0;
	}

}
