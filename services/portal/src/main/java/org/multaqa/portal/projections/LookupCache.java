package org.multaqa.portal.projections;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What has been looked up while one page is drawn: each thing once, many at once where a
 * page says what it will need.
 *
 * @param <I> by what
 * @param <T> what
 */
final class LookupCache<I, T> {

	private final Map<I, Optional<T>> found = new HashMap<>();

	private final Function<Collection<I>, Collection<T>> store;

	private final Function<T, I> idOf;

	/**
	 * Nothing yet.
	 * @param store looks up many at once; leaves out those that there are not
	 * @param idOf what a thing is called
	 */
	LookupCache(Function<Collection<I>, Collection<T>> store, Function<T, I> idOf) {
		this.store = store;
		this.idOf = idOf;
	}

	Optional<T> find(I id) {
		need(List.of(id));
		return this.found.getOrDefault(id, Optional.empty());
	}

	/** Looks up those that are not known yet, in one query. */
	void need(Collection<I> ids) {
		var unknown = new LinkedHashSet<>(ids);
		unknown.removeAll(this.found.keySet());
		if (!unknown.isEmpty()) {
			unknown.forEach((id) -> this.found.put(id, Optional.empty()));
			put(this.store.apply(unknown));
		}
	}

	/** What has been looked up, and is there. */
	Stream<I> ids() {
		return this.found.entrySet().stream().filter((each) -> each.getValue().isPresent()).map(Map.Entry::getKey);
	}

	void forget() {
		this.found.clear();
	}

	/** What was found on another way. */
	void put(Collection<T> things) {
		things.forEach((thing) -> this.found.put(this.idOf.apply(thing), Optional.of(thing)));
	}

}
