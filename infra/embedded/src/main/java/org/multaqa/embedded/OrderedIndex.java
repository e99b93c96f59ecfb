package org.multaqa.embedded;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index in memory, filled from the documents when the store opens: the
 * values of its fields and then the id, in MongoDB's order, one key for each element of a
 * list. It only proposes documents, the whole query is matched against them. Documents
 * without the first field are not in it.
 */
final class OrderedIndex extends Index<Object> {

	private final List<String> fields;

	private final MVMap<List<Object>, Object> positions;

	private final IndexKeyType order = new IndexKeyType();

	/** The places of fields in which some document has, or had, a list. */
	private final BitSet lists = new BitSet();

	/**
	 * A sparse index may have no position for a document, as the library understands it.
	 */
	OrderedIndex(String name, List<IndexKey> keys) {
		super(name, keys, true);
		this.fields = keys.stream().map(IndexKey::getKey).filter(field -> !field.equals(IdIndex.ID)).toList();
		this.positions = MVStore.open(null)
			.openMap(name, new MVMap.Builder<List<Object>, Object>().keyType(this.order).valueType(new BsonKeyType()));
	}

	@Override
	public boolean canHandle(Document query) {
		return scan(query).isBounded();
	}

	@Override
	public Iterable<Object> getPositions(Document query) {
		return positions(scan(query), false).toList();
	}

	IndexScan scan(Document conditions) {
		return IndexScan.of(this.fields, conditions);
	}

	/**
	 * Each document once, in order also across several ranges, found as it is asked for.
	 */
	Stream<Object> positions(IndexScan scan, boolean backwards) {
		Comparator<Cursor<List<Object>, Object>> ascending = Comparator
			.comparing(cursor -> cursor.getKey().subList(scan.equal(), cursor.getKey().size()), this.order);
		var cursors = new PriorityQueue<>(backwards ? ascending.reversed() : ascending);
		scan.ranges().forEach(range -> advance(cursor(range, backwards), cursors));
		var seen = new HashSet<>();
		return Stream.generate(() -> next(cursors)).takeWhile(Optional::isPresent).map(Optional::get).filter(seen::add);
	}

	private Cursor<List<Object>, Object> cursor(IndexScan.Range range, boolean backwards) {
		return backwards ? this.positions.cursor(range.high(), range.low(), true)
				: this.positions.cursor(range.low(), range.high(), false);
	}

	private static Optional<Object> next(Queue<Cursor<List<Object>, Object>> cursors) {
		if (cursors.isEmpty()) {
			return Optional.empty();
		}
		var first = cursors.remove();
		Object found = first.getValue();
		advance(first, cursors);
		return Optional.of(found);
	}

	private static void advance(Cursor<List<Object>, Object> cursor, Queue<Cursor<List<Object>, Object>> cursors) {
		if (cursor.hasNext()) {
			cursor.next();
			cursors.add(cursor);
		}
	}

	/**
	 * How many documents have exactly these values, without a look at them.
	 * @return -1 if this index cannot tell
	 */
	synchronized long count(Document query) {
		var scan = scan(query);
		boolean eachOnce = (scan.ranges().size() == 1) ? this.lists.length() <= scan.equal() : this.lists.isEmpty();
		if (scan.equal() != query.size() || !eachOnce) {
			return -1;
		}
		return scan.ranges().stream().mapToLong(range -> before(range.high()) - before(range.low())).sum();
	}

	/** How many keys come before one that is not there. */
	private long before(List<Object> bound) {
		return -this.positions.getKeyIndex(bound) - 1;
	}

	@Override
	public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
		keys(document).forEach(key -> this.positions.put(key, position));
	}

	@Override
	public synchronized @Nullable Object remove(Document document) {
		keys(document).forEach(this.positions::remove);
		return null;
	}

	/** What stays is never away: somebody may be reading. */
	@Override
	public synchronized void updateInPlace(Document before, Document after, Object position,
			MongoCollection<Object> collection) {
		var next = new TreeSet<>(this.order);
		next.addAll(keys(after));
		next.forEach(key -> this.positions.put(key, position));
		keys(before).stream().filter(key -> !next.contains(key)).forEach(this.positions::remove);
	}

	private List<List<Object>> keys(Document document) {
		List<List<Object>> keys = List.of(List.of());
		for (int place = 0; place < this.fields.size(); place++) {
			keys = IndexScan.each(keys, values(document, place));
		}
		return IndexScan.each(keys, List.of(document.get(IdIndex.ID)));
	}

	/** None if the document is not in the index; nothing in a list is like nothing. */
	private List<Object> values(Document document, int place) {
		String field = this.fields.get(place);
		Object value = Utils.getSubdocumentValueCollectionAware(document, field);
		if (value instanceof Collection<?> values) {
			this.lists.set(place);
			if (!values.isEmpty()) {
				return values.stream().map(Missing::ofNullable).toList();
			}
		}
		if (place == 0 && Utils.getSubdocumentValue(document, field) instanceof Missing) {
			return List.of();
		}
		return List.of((value instanceof Collection<?>) ? Missing.getInstance() : Missing.ofNullable(value));
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
	public long getCount() {
		return this.positions.sizeAsLong();
	}

	@Override
	public long getDataSize() {
		return 0;
	}

	@Override
	public synchronized void drop() {
		this.positions.clear();
	}

}
