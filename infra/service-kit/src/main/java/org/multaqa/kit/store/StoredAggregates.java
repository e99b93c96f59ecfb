package org.multaqa.kit.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.kit.application.CommandKeys.CarriedOut;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;

/**
 * All aggregates of one kind, as they are kept. State and its events are one write,
 * guarded by version: either both are stored or neither is.
 *
 * @param <S> the aggregate, an immutable value
 */
public interface StoredAggregates<S> {

	Optional<Versioned<S>> find(String id);

	/**
	 * One page of a list.
	 * @param query which list, and where the page begins
	 * @throws IllegalStateException if the store was not told of such a list, and so has
	 * no index for it
	 */
	Slice<Versioned<S>> list(ListQuery query);

	/**
	 * How many have these values, at the cost of a look-up however many they are.
	 * @param where fields of the {@link Listing}, and what they equal
	 * @throws IllegalStateException if no index begins with these fields
	 */
	default long count(Map<String, Object> where) {
		throw new IllegalStateException("no list begins with the same " + where.keySet());
	}

	/**
	 * Does something with each of a list, however long it is: page after page, each read
	 * when the one before it is done. Not for what a person waits for.
	 * @param query which list
	 * @param action is done with each, in their order
	 */
	default void forEach(ListQuery query, Consumer<Versioned<S>> action) {
		query.forEach(this::list, action);
	}

	/**
	 * Stores a new aggregate.
	 * @param id its id
	 * @param decision its first state and events
	 * @param context how it was asked
	 * @return as stored, version 1
	 * @throws ConcurrencyConflict if the name is taken
	 */
	Versioned<S> insert(String id, Decision<S> decision, RequestContext context);

	/**
	 * Those that there are of some, read together where the store can do that.
	 * @param ids each perhaps several times
	 * @return by their ids
	 */
	default Map<String, Versioned<S>> findAll(Collection<String> ids) {
		return ids.stream()
			.distinct()
			.flatMap((id) -> find(id).stream())
			.collect(Collectors.toMap(Versioned::id, Function.identity()));
	}

	/**
	 * Stores new aggregates, together where the store can do that. Each is stored with
	 * its events or not at all, whatever becomes of the others; one whose name is taken
	 * is left as it is.
	 * @param decisions the first state and events of each, by its id
	 * @param context how they were asked
	 * @return those that were stored, by their ids
	 */
	default Map<String, Versioned<S>> insertAll(Map<String, Decision<S>> decisions, RequestContext context) {
		var stored = new LinkedHashMap<String, Versioned<S>>();
		decisions.forEach((id, decision) -> {
			try {
				stored.put(id, insert(id, decision, context));
			}
			catch (ConcurrencyConflict ex) {
				// taken
			}
		});
		return stored;
	}

	/**
	 * Stores a decision about what was read.
	 * @param read what the decision is about
	 * @param decision the next state and events
	 * @param context how it was asked
	 * @return as stored, one version later
	 * @throws ConcurrencyConflict if it changed in between
	 */
	Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context);

	/**
	 * What an aggregate has carried out under a key, within the last day at least.
	 * @param read the aggregate
	 * @param key the key, see {@link RequestContext#storedKey}
	 * @return empty if nothing was
	 */
	default Optional<CarriedOut> findCommand(Versioned<?> read, String key) {
		return read.keys().find(key);
	}

}
