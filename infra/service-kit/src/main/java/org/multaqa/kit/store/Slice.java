package org.multaqa.kit.store;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> what is listed
 * @param items in the order asked for
 * @param previous where the page before it ends, or absent if this is the first
 * @param next where the page after it begins, or absent if this is the last
 */
public record Slice<T>(List<T> items, @Nullable Cursor previous, @Nullable Cursor next) {

	public Slice {
		items = List.copyOf(items);
	}

	/**
	 * From what was found in the order of reading, one more than asked for if there is.
	 */
	static <T> Slice<T> of(ListQuery query, List<Found<T>> found) {
		boolean more = found.size() > query.limit();
		var shown = more ? found.subList(0, query.limit()) : found;
		var page = query.isBackwards() ? shown.reversed() : shown;
		if (page.isEmpty()) {
			return new Slice<>(List.of(), null, null);
		}
		boolean before = query.isBackwards() ? more : query.from() != null;
		boolean after = query.isBackwards() || more;
		return new Slice<>(page.stream().map(Found::item).toList(), before ? page.getFirst().at(true) : null,
				after ? page.getLast().at(false) : null);
	}

	/**
	 * One thing in its list.
	 *
	 * @param <T> what is listed
	 * @param item it
	 * @param key the value that gives the order
	 * @param id its id
	 */
	record Found<T>(T item, Object key, String id) {

		static final Comparator<Found<?>> ORDER = Comparator.<Found<?>, Object>comparing(Found::key, Found::compareKeys)
			.thenComparing(Found::id);

		/** From the value by which it is listed. */
		static <T> Found<T> of(T item, @Nullable Object key, String order, String id) {
			if (key == null) {
				throw new IllegalStateException("%s has nothing at %s and is in no list by it".formatted(id, order));
			}
			return new Found<>(item, key, id);
		}

		private static int compareKeys(Object one, Object other) {
			return (one instanceof Number left && other instanceof Number right)
					? Long.compare(left.longValue(), right.longValue()) : one.toString().compareTo(other.toString());
		}

		private Cursor at(boolean backwards) {
			return new Cursor(backwards, this.key, this.id);
		}

	}

}
