package org.multaqa.portal.generations;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.SeenEvent;
import org.multaqa.kit.store.Slice;

/**
 * Read models of one kind in whichever generation is in use.
 *
 * @param <T> the kind
 */
final class GenerationReplicas<T> implements Replicas<T> {

	private static final Duration ROUND = Duration.ofMillis(500);

	private final Generations generations;

	private final Function<Integer, Replicas<T>> opening;

	/** Opened once, so that who waits in a generation hears of what arrives in it. */
	private final Map<Integer, Replicas<T>> opened = new ConcurrentHashMap<>();

	GenerationReplicas(Generations generations, Function<Integer, Replicas<T>> opening) {
		this.generations = generations;
		this.opening = opening;
		of(generations.inUse());
	}

	@Override
	public Optional<T> find(String id) {
		return read().find(id);
	}

	@Override
	public Optional<T> await(String id, Duration atMost, Predicate<T> isEnough) {
		return inRounds(atMost, (round) -> read().await(id, round, isEnough),
				(found) -> found.filter(isEnough).isPresent());
	}

	@Override
	public boolean await(SeenEvent seen, Duration atMost) {
		return inRounds(atMost, (round) -> read().await(seen, round), (reached) -> reached);
	}

	@Override
	public boolean awaitGone(String id, Duration atMost) {
		return inRounds(atMost, (round) -> read().awaitGone(id, round), (gone) -> gone);
	}

	@Override
	public List<T> findAll(Collection<String> ids) {
		return read().findAll(ids);
	}

	@Override
	public Slice<T> list(ListQuery query) {
		return read().list(query);
	}

	@Override
	public List<String> keys(ListQuery query) {
		return read().keys(query);
	}

	@Override
	public long count(Map<String, Object> where) {
		return read().count(where);
	}

	@Override
	public void forEach(Consumer<T> action) {
		read().forEach(action);
	}

	@Override
	public boolean apply(String id, EventEnvelope<?> envelope, Function<@Nullable T, @Nullable T> change) {
		return write().apply(id, envelope, change);
	}

	@Override
	public void pass(String id, String subject, long sequence) {
		write().pass(id, subject, sequence);
	}

	@Override
	public void erase(String id) {
		write().erase(id);
	}

	@Override
	public void reduce(String id, UnaryOperator<T> less) {
		write().reduce(id, less);
	}

	/** In rounds, for another generation may be taken into use meanwhile. */
	private static <R> R inRounds(Duration atMost, Function<Duration, R> wait, Predicate<R> isEnough) {
		long end = System.nanoTime() + atMost.toNanos();
		while (true) {
			var left = Duration.ofNanos(end - System.nanoTime());
			boolean last = left.compareTo(ROUND) <= 0;
			R found = wait.apply(last ? left : ROUND);
			if (last || isEnough.test(found)) {
				return found;
			}
		}
	}

	private Replicas<T> read() {
		return of(this.generations.inUse());
	}

	private Replicas<T> write() {
		return of(this.generations.toWrite());
	}

	private Replicas<T> of(int generation) {
		return this.opened.computeIfAbsent(generation, this.opening);
	}

}
