package org.multaqa.kit.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;

/**
 * What a service keeps of other services' facts: small copies, or read models. Each
 * applies an event of a subject once, in order; the document itself remembers the last
 * sequence of every subject that it was fed from.
 *
 * @param <T> what is kept, an immutable value
 */
public interface Replicas<T> {

	Optional<T> find(String id);

	/**
	 * All that have this value at this place.
	 * @param field path in the copy's JSON, dots between members
	 * @param value a string, number or boolean
	 * @return in the order of their ids
	 * @throws IllegalStateException if the store was not told that it is searched by this
	 * field, and so has no index for it
	 */
	List<T> findBy(String field, Object value);

	List<T> all();

	/**
	 * Lets an event change a copy, unless it already has.
	 * @param id which copy
	 * @param cause the event
	 * @param change from the copy so far (absent at first) to the next one; absent leaves
	 * it as it is
	 * @return whether the event was new to the copy
	 */
	boolean apply(String id, EventEnvelope<?> cause, Function<@Nullable T, @Nullable T> change);

	/**
	 * Puts a copy that was built anew in the place of the one kept, unless that one has
	 * seen more.
	 * @param id which copy
	 * @param subject the subject that it was built from
	 * @param sequence the subject's last event in it
	 * @param state the copy
	 */
	void restore(String id, String subject, long sequence, T state);

	/**
	 * Forgets what was kept, but not which events were seen: they do not bring it back.
	 * @param id which copy
	 */
	void erase(String id);

}
