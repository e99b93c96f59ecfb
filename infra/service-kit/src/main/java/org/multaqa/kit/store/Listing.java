package org.multaqa.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * By what copies are listed: fields that follow from a copy, kept beside its state in the
 * same write, and an index for each list that is asked for.
 *
 * @param <T> what is kept
 * @param fields the fields of a copy, a record or a map of plain values; a list counts as
 * each of its values
 * @param indexes which lists there are
 */
public record Listing<T>(Function<T, ?> fields, List<ListIndex> indexes) {

	public Listing {
		indexes = List.copyOf(indexes);
	}

	/**
	 * For copies that nobody lists.
	 * @param <T> what is kept
	 * @return without fields
	 */
	public static <T> Listing<T> none() {
		return new Listing<>((_) -> Set.of(), List.of());
	}

	public static <T> Listing<T> of(Function<T, ?> fields) {
		return new Listing<>(fields, List.of());
	}

	/**
	 * One more list.
	 * @param order the field that gives the order: a text, or a number
	 * @param equal the fields that are the same in all of the list; they are counted, too
	 * @return with its index
	 */
	public Listing<T> by(String order, String... equal) {
		var more = new ArrayList<>(this.indexes);
		more.add(new ListIndex(List.of(equal), order));
		return new Listing<>(this.fields, more);
	}

	/**
	 * Insists on an index, on a laptop and on a cluster alike: a list without one would
	 * read the whole collection, unnoticed until it is large.
	 */
	void check(ListQuery query) {
		var wanted = query.where().keySet();
		if (this.indexes.stream()
			.noneMatch((index) -> index.order().equals(query.order()) && Set.copyOf(index.equal()).equals(wanted))) {
			throw new IllegalStateException("no list by %s of those with the same %s; declare it where they are opened"
				.formatted(query.order(), wanted));
		}
	}

	void checkCount(Set<String> wanted) {
		if (this.indexes.stream()
			.noneMatch((index) -> wanted.size() <= index.equal().size()
					&& Set.copyOf(index.equal().subList(0, wanted.size())).equals(wanted))) {
			throw new IllegalStateException(
					"no list begins with the same %s; declare it where they are opened".formatted(wanted));
		}
	}

	/**
	 * An index: first those fields that equal something, then the one that gives the
	 * order, then the id.
	 *
	 * @param equal the fields that are the same in all of a list
	 * @param order the field that gives the order
	 */
	public record ListIndex(List<String> equal, String order) {

		public ListIndex {
			equal = List.copyOf(equal);
		}

		String name() {
			return "list of " + String.join(" ", this.equal) + " by " + this.order;
		}

	}

}
