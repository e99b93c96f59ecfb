package org.multaqa.kit.store;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;

/**
 * Copies in memory: for tests, and for building a read model anew beside the one in use.
 *
 * @param <T> what is kept
 */
public final class MemoryReplicas<T> implements Replicas<T> {

	private final Map<String, T> kept = new TreeMap<>();

	private final Map<String, Long> seen = new HashMap<>();

	private final Arrivals arrivals = new Arrivals();

	private final MemoryLists<T, T> lists;

	public MemoryReplicas() {
		this(Listing.none());
	}

	/**
	 * Copies that are listed.
	 * @param listing by what {@link #list} and {@link #count} may ask
	 */
	public MemoryReplicas(Listing<T> listing) {
		this.lists = new MemoryLists<>(listing, Function.identity());
	}

	@Override
	public synchronized Optional<T> find(String id) {
		return Optional.ofNullable(this.kept.get(id));
	}

	@Override
	public Optional<T> await(String id, Duration atMost, Predicate<T> isEnough) {
		return this.arrivals.await(atMost, () -> find(id), isEnough);
	}

	@Override
	public boolean await(SeenEvent seen, Duration atMost) {
		return this.arrivals.await(atMost, () -> lastSeen(seen.id(), seen.subject()), seen.sequence());
	}

	@Override
	public boolean awaitGone(String id, Duration atMost) {
		return this.arrivals.await(atMost, () -> Optional.of(find(id).isEmpty()), (gone) -> gone).orElse(false);
	}

	@Override
	public synchronized List<T> findAll(Collection<String> ids) {
		return ids.stream().distinct().sorted().flatMap((id) -> find(id).stream()).toList();
	}

	@Override
	public synchronized Slice<T> list(ListQuery query) {
		return this.lists.page(query, this.kept);
	}

	@Override
	public synchronized List<String> keys(ListQuery query) {
		return this.lists.keys(query, this.kept);
	}

	@Override
	public synchronized long count(Map<String, Object> where) {
		return this.lists.count(where, this.kept.values());
	}

	@Override
	public void forEach(Consumer<T> action) {
		all().forEach(action);
	}

	/**
	 * All of them at once: memory holds them anyway.
	 * @return in the order of their ids
	 */
	public synchronized List<T> all() {
		return List.copyOf(this.kept.values());
	}

	@Override
	public boolean apply(String id, EventEnvelope<?> envelope, Function<@Nullable T, @Nullable T> change) {
		return apply(id, envelope.subject(), envelope.sequence(), change);
	}

	@Override
	public void pass(String id, String subject, long sequence) {
		apply(id, subject, sequence, (_) -> null);
	}

	@Override
	public synchronized void erase(String id) {
		this.kept.remove(id);
	}

	@Override
	public synchronized void reduce(String id, UnaryOperator<T> less) {
		this.kept.computeIfPresent(id, (_, now) -> less.apply(now));
	}

	private synchronized boolean apply(String id, String subject, long sequence,
			Function<@Nullable T, @Nullable T> change) {
		if (lastSeen(id, subject) >= sequence) {
			return false;
		}
		@Nullable T next = change.apply(this.kept.get(id));
		if (next != null) {
			this.kept.put(id, next);
		}
		this.seen.put(id + " " + subject, sequence);
		this.arrivals.arrived();
		return true;
	}

	private synchronized long lastSeen(String id, String subject) {
		return this.seen.getOrDefault(id + " " + subject, 0L);
	}

}
