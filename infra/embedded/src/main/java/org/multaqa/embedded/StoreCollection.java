package org.multaqa.embedded;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose kept documents are never changed, only replaced. The library updates
 * a kept document in place while other threads may be sending it or writing it to disk.
 */
final class StoreCollection extends H2Collection {

	private final LongAdder examined;

	StoreCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> properties, CursorRegistry cursors, LongAdder examined) {
		super(database, name, options, documents, properties, cursors);
		this.examined = examined;
	}

	/**
	 * The library asks an index only if the query names exactly the fields of the index.
	 */
	@Override
	protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
			@Nullable Document fields) {
		Document conditions = new Document();
		collect(query, conditions);
		return getIndexes().stream()
			.filter(index -> index.canHandle(conditions))
			.min(Comparator.comparing(StoreCollection::effort))
			.map(index -> matchDocuments(query, index.getPositions(conditions), orderBy, skip, limit, batchSize,
					fields))
			.orElseGet(() -> matchDocuments(query, orderBy, skip, limit, batchSize, fields));
	}

	/**
	 * Everything that must hold, also inside {@code $and}, which the driver likes to
	 * write.
	 */
	private static void collect(Document query, Document conditions) {
		query.forEach((field, condition) -> {
			if (!field.equals("$and")) {
				conditions.putIfAbsent(field, condition);
			}
			else if (condition instanceof Collection<?> parts) {
				parts.forEach(part -> collect((Document) part, conditions));
			}
		});
	}

	private static int effort(Index<?> index) {
		return (index instanceof IdIndex) ? 0 : (index.isUnique() ? 1 : 2);
	}

	@Override
	protected boolean documentMatchesQuery(Document document, Document query) {
		this.examined.increment();
		return super.documentMatchesQuery(document, query);
	}

	/** Hands out copies, each made only when it is looked at. */
	@Override
	protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
		return super.createQueryResult(new AbstractList<>() {

			@Override
			public Document get(int index) {
				return matched.get(index).cloneDeeply();
			}

			@Override
			public int size() {
				return matched.size();
			}

		}, batchSize);
	}

	/**
	 * The sum of sizes is for statistics only, and would cost a second page per write.
	 */
	@Override
	protected boolean tracksDataSize() {
		return false;
	}

}
