package org.multaqa.embedded;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database of {@link StoreCollection}s with indexes that are used. */
final class StoreDatabase extends H2Database {

	private static final String DOCUMENTS = "databases.";

	private static final String PROPERTIES = "meta.";

	private final MVStore store;

	private final LongAdder examined;

	StoreDatabase(String name, MVStore store, CursorRegistry cursors, LongAdder examined) {
		// the constructor above opens the collections, which needs these two
		this.store = store;
		this.examined = examined;
		super(name, store, cursors);
	}

	@Override
	protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
		MVMap<String, Object> properties = this.store.openMap(PROPERTIES + getFullCollectionNamespace(name));
		return new StoreCollection(this, name, options, documents(name), properties, this.cursorRegistry,
				this.examined);
	}

	private MVMap<Object, Document> documents(String collection) {
		return this.store.openMap(DOCUMENTS + getFullCollectionNamespace(collection),
				new MVMap.Builder<Object, Document>().keyType(new BsonKeyType()).valueType(new BsonDocumentType()));
	}

	@Override
	protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
			boolean sparse) {
		boolean isId = keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID);
		return isId ? new IdIndex(name, keys, documents(collection)) : new UniqueIndex(name, keys, sparse);
	}

	@Override
	protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
			boolean sparse) {
		return new OrderedIndex(name, keys);
	}

}
