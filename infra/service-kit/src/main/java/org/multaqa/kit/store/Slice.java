package org.multaqa.kit.store;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

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
	 * One page of a list that one document holds, and that only grows at its end.
	 * @param <T> what is listed
	 * @param all the whole list
	 * @param id names a thing in it
	 * @param from where the page begins or ends, or absent for the first page
	 */
	public static <T> Slice<T> of(List<T> all, Function<? super T, String> id, @Nullable Cursor from) {
		int place = (from != null) ? all.stream().map(id).toList().indexOf(from.id()) : -1;
		boolean backwards = from != null && from.backwards() && place >= 0;
		int begin = backwards ? Math.max(0, place - ListQuery.PAGE) : place + 1;
		var page = all.subList(begin, backwards ? place : Math.min(all.size(), begin + ListQuery.PAGE));
		if (page.isEmpty()) {
			return new Slice<>(List.of(), null, null);
		}
		String first = id.apply(page.getFirst());
		String last = id.apply(page.getLast());
		return new Slice<>(page, (begin > 0) ? new Cursor(true, first, first) : null,
				(begin + page.size() < all.size()) ? new Cursor(false, last, last) : null);
	}

	/**
	 * The same page of what follows from the things that are listed.
	 * @param <R> what is listed then
	 */
	public <R> Slice<R> map(Function<? super T, ? extends R> view) {
		return new Slice<>(this.items.stream().<R>map(view).toList(), this.previous, this.next);
	}

	/** The same page without what is not for its reader, and so perhaps shorter. */
	public Slice<T> filter(Predicate<T> isShown) {
		return new Slice<>(this.items.stream().filter(isShown).toList(), this.previous, this.next);
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
