package org.multaqa.kit.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Asks for one page of a list.
 *
 * @param where the fields that must equal something, and what
 * @param order the field that gives the order, then the id does
 * @param descending whether the highest comes first
 * @param limit how many at most
 * @param from where the page begins or ends, or absent for the first page
 */
public record ListQuery(Map<String, Object> where, String order, boolean descending, int limit, @Nullable Cursor from) {

	/** How many things a page lists. */
	public static final int PAGE = 50;

	public ListQuery {
		where = Map.copyOf(where);
		if (limit < 1) {
			throw new IllegalArgumentException("a list has a limit");
		}
	}

	/**
	 * The first page of a list.
	 * @param order the field that gives the order, the lowest first
	 * @return all of them; narrow it with {@link #where}
	 */
	public static ListQuery by(String order) {
		return new ListQuery(Map.of(), order, false, PAGE, null);
	}

	/**
	 * Only those with a value.
	 * @param field a field of the {@link Listing}
	 * @param value what it equals, or what is among its values; a collection asks for any
	 * of its values
	 * @return the narrower list
	 */
	public ListQuery where(String field, Object value) {
		var narrower = new LinkedHashMap<>(this.where);
		narrower.put(field, value);
		return new ListQuery(narrower, this.order, this.descending, this.limit, this.from);
	}

	public ListQuery descend() {
		return new ListQuery(this.where, this.order, true, this.limit, this.from);
	}

	public ListQuery limit(int atMost) {
		return new ListQuery(this.where, this.order, this.descending, atMost, this.from);
	}

	public ListQuery from(@Nullable Cursor cursor) {
		return new ListQuery(this.where, this.order, this.descending, this.limit, cursor);
	}

	/** Page after page, from where it begins to the end of the list. */
	<T> void forEach(Function<ListQuery, Slice<T>> pages, Consumer<T> action) {
		@Nullable ListQuery query = this;
		while (query != null) {
			var page = pages.apply(query);
			page.items().forEach(action);
			query = (page.next() != null) ? query.from(page.next()) : null;
		}
	}

	/** Whether it is read against its order, from its end. */
	boolean isBackwards() {
		return this.from != null && this.from.backwards();
	}

	/** Whether it is read from the highest down. */
	boolean readsDown() {
		return this.descending != isBackwards();
	}

}
