package org.multaqa.kit.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

/**
 * What failed lately. Each rests by itself, twice as long after each try, so that it
 * delays no other. The log tells of each once, and again when it fails for another
 * reason; two causes of one class are one reason, for their messages may differ in
 * numbers only. For one thread.
 *
 * @param <T> what was tried
 */
final class Failures<T> {

	static final Duration FIRST_REST = Duration.ofMillis(500);

	/** So much later at the most things are tried when Kafka or the store is back. */
	static final Duration LONGEST_REST = Duration.ofSeconds(5);

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private final Map<T, Failure> failures = new HashMap<>();

	private final LongSupplier nanoTime;

	/**
	 * Knows of no failure yet.
	 * @param nanoTime tells the time in nanoseconds, from any origin
	 */
	Failures(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	void failed(T tried, RuntimeException failure) {
		var cause = NestedExceptionUtils.getMostSpecificCause(failure);
		@Nullable Failure before = this.failures.get(tried);
		if (before == null || !before.reason().equals(cause.getClass())) {
			LOG.warn("Could not send {}; trying again, and the others do not wait: {}", tried, cause.toString());
		}
		var rest = (before != null) ? before.rest().multipliedBy(2) : FIRST_REST;
		rest = (rest.compareTo(LONGEST_REST) < 0) ? rest : LONGEST_REST;
		this.failures.put(tried, new Failure(cause.getClass(), rest, this.nanoTime.getAsLong() + rest.toNanos()));
	}

	void succeeded(T tried) {
		if (this.failures.remove(tried) != null) {
			LOG.info("Sent {} after all", tried);
		}
	}

	boolean contains(T tried) {
		return this.failures.containsKey(tried);
	}

	int size() {
		return this.failures.size();
	}

	/**
	 * What may be tried again.
	 * @return those whose rest is over
	 */
	List<T> rested() {
		long now = this.nanoTime.getAsLong();
		return this.failures.entrySet()
			.stream()
			.filter((entry) -> now - entry.getValue().restsUntil() >= 0)
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * A failure that is not made good yet.
	 *
	 * @param reason the class of what caused it
	 * @param rest how long it rests
	 * @param restsUntil the end of that, in nanoseconds
	 */
	private record Failure(Class<?> reason, Duration rest, long restsUntil) {

	}

}
