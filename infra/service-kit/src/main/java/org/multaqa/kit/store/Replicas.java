package org.multaqa.kit.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
	 * Waits for a copy that may be a moment behind, until an event brings what is
	 * lacking. What is there and wrong is nothing to wait for: it is enough, and refused
	 * at once.
	 * @param id which copy
	 * @param atMost how long to wait for what is not here yet
	 * @param isEnough whether a copy holds what is asked for
	 * @return the copy as it is by then, enough or not; empty if there is still none
	 */
	Optional<T> await(String id, Duration atMost, Predicate<T> isEnough);

	/**
	 * Waits until a copy has come as far as an event of its subject.
	 * @param seen the event; it may have changed the copy or not
	 * @param atMost how long to wait
	 * @return whether it has come so far
	 */
	boolean await(SeenEvent seen, Duration atMost);

	/**
	 * Waits until a copy is not there, for instance since it was erased.
	 * @param id which copy
	 * @param atMost how long to wait
	 * @return whether it is not there
	 */
	boolean awaitGone(String id, Duration atMost);

	/**
	 * Those with these ids.
	 * @param ids each perhaps several times, unknown ones among them
	 * @return in the order of their ids, each once
	 */
	List<T> findAll(Collection<String> ids);

	/**
	 * One page of a list.
	 * @param query which list, and where the page begins
	 * @return the page
	 * @throws IllegalStateException if the store was not told of such a list, and so has
	 * no index for it
	 */
	Slice<T> list(ListQuery query);

	/**
	 * The texts that give a list its order, and nothing else of what is in it: for who
	 * needs to know of all of a list that they are there, and of none what it says.
	 * @param query which list; it is read whole, whatever its limit and beginning
	 * @return in the order of the list, as many as are in it
	 * @throws IllegalStateException as {@link #list}
	 */
	List<String> keys(ListQuery query);

	/**
	 * How many have these values, at the cost of a look-up however many they are.
	 * @param where fields of the {@link Listing}, and what they equal
	 * @return how many
	 * @throws IllegalStateException if no index begins with these fields
	 */
	long count(Map<String, Object> where);

	/**
	 * Does something with each of a list, however long it is: page after page, each read
	 * when the one before it is done. A person waits for it only where few are expected.
	 * @param query which list
	 * @param action is done with each, in their order
	 */
	default void forEach(ListQuery query, Consumer<T> action) {
		query.forEach(this::list, action);
	}

	/**
	 * Does something with every copy there is, one after the other, for checks of
	 * everything.
	 * @param action is done with each, in the order of their ids
	 */
	void forEach(Consumer<T> action);

	/**
	 * Lets an event change a copy, unless it already has.
	 * @param id which copy
	 * @param envelope the event
	 * @param change from the copy so far (absent at first) to the next one; absent leaves
	 * it as it is
	 * @return whether the event was new to the copy
	 */
	boolean apply(String id, EventEnvelope<?> envelope, Function<@Nullable T, @Nullable T> change);

	/**
	 * Remembers an event that does not concern a copy, unless it was seen already.
	 * @param id which copy
	 * @param subject of the event
	 * @param sequence number of the event among those of the subject
	 */
	void pass(String id, String subject, long sequence);

	/**
	 * Forgets what was kept, but not which events were seen: they do not bring it back.
	 * @param id which copy
	 */
	void erase(String id);

	/**
	 * Takes something out of a copy for ever, or knows already what an event is about to
	 * tell; which events were seen stays as it is. Where there is no copy none is made.
	 * @param id which copy
	 * @param less the copy without it, or as the event will tell
	 */
	void reduce(String id, UnaryOperator<T> less);

}
