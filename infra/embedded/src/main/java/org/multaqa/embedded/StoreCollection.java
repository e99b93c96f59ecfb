package org.multaqa.embedded;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
	 * An index that has the order asked for is read no further than to the limit.
	 */
	@Override
	protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
			@Nullable Document fields) {
		Document conditions = new Document();
		collect(query, conditions);
		var index = getIndexes().stream()
			.filter(each -> each.canHandle(conditions))
			.min(Comparator.comparingInt(each -> effort(each, conditions, orderBy)));
		if (index.isEmpty()) {
			return matchDocuments(query, orderBy, skip, limit, batchSize, fields);
		}
		if (index.get() instanceof OrderedIndex ordered) {
			var scan = ordered.scan(conditions);
			int direction = scan.direction(orderBy);
			var found = ordered.positions(scan, direction < 0).map(this::getDocument).filter(Objects::nonNull);
			return matchDocumentsFromStream(found, query, (direction != 0) ? null : orderBy, skip, limit, batchSize,
					fields);
		}
		var rest = (index.get() instanceof IdIndex) ? withoutIds(query) : query;
		return matchDocuments(rest, index.get().getPositions(conditions), orderBy, skip, limit, batchSize, fields);
	}

	/**
	 * Whoever is found by one of many ids is not compared with all of them again: that
	 * would cost their number for each.
	 */
	private static Document withoutIds(Document query) {
		boolean many = query.get(IdIndex.ID) instanceof Document condition && condition.size() == 1
				&& condition.containsKey("$in");
		var rest = query.clone();
		if (many) {
			rest.remove(IdIndex.ID);
		}
		return rest;
	}

	/** By index where one knows, without a look at the documents. */
	@Override
	public int count(@Nullable Document query, int skip, int limit) {
		long known = (query == null || query.isEmpty() || skip > 0 || limit > 0) ? -1
				: getIndexes().stream()
					.filter(OrderedIndex.class::isInstance)
					.mapToLong(index -> ((OrderedIndex) index).count(query))
					.max()
					.orElse(-1);
		return (known >= 0) ? Math.toIntExact(known) : super.count(query, skip, limit);
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

	/** The more fields are equal, the fewer keys; then the order. */
	private static int effort(Index<?> index, Document conditions, @Nullable Document orderBy) {
		if (index instanceof OrderedIndex ordered) {
			var scan = ordered.scan(conditions);
			return Integer.MAX_VALUE - 2 * scan.equal() - Math.abs(scan.direction(orderBy));
		}
		return (index instanceof IdIndex) ? 0 : 1;
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
