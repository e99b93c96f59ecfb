package org.multaqa.portal.generations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;

/**
 * Read models of one kind in whichever generation is in use.
 *
 * @param <T> the kind
 */
final class GenerationReplicas<T> implements Replicas<T> {

	private final Generations generations;

	private final Function<Integer, Replicas<T>> opening;

	/** Opened once, so that who waits in a generation hears of what arrives in it. */
	private final Map<Integer, Replicas<T>> opened = new ConcurrentHashMap<>();

	GenerationReplicas(Generations generations, Function<Integer, Replicas<T>> opening) {
		this.generations = generations;
		this.opening = opening;
	}

	@Override
	public Optional<T> find(String id) {
		return read().find(id);
	}

	@Override
	public Optional<T> await(String id, Duration atMost, Predicate<T> isEnough) {
		return read().await(id, atMost, isEnough);
	}

	@Override
	public List<T> findBy(String field, Object value) {
		return read().findBy(field, value);
	}

	@Override
	public List<T> all() {
		return read().all();
	}

	@Override
	public boolean apply(String id, EventEnvelope<?> cause, Function<@Nullable T, @Nullable T> change) {
		return write().apply(id, cause, change);
	}

	@Override
	public void erase(String id) {
		write().erase(id);
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
