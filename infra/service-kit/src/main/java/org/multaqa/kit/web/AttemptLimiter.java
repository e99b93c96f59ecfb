package org.multaqa.kit.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Counts how often something was tried in a span of time, by whom or for what. Kept in
 * memory: a restart forgives, and every instance counts for itself.
 */
public final class AttemptLimiter {

	private static final int REMEMBERED = 10_000;

	private final InstantSource clock;

	private final Duration span;

	private final int most;

	private final Map<String, Count> counts = new LinkedHashMap<>();

	/**
	 * Allows so much.
	 * @param clock the real one, never that of the meeting
	 * @param span the span of time that is counted
	 * @param most how many attempts within the span
	 */
	public AttemptLimiter(InstantSource clock, Duration span, int most) {
		this.clock = clock;
		this.span = span;
		this.most = most;
	}

	/**
	 * Counts one more attempt.
	 * @param key by whom or for what
	 * @return false if there were too many
	 */
	public synchronized boolean allow(String key) {
		var now = this.clock.instant();
		@Nullable Count before = this.counts.remove(key);
		var next = (before == null || isOver(before, now)) ? new Count(now, 1)
				: new Count(before.since(), before.times() + 1);
		this.counts.put(key, next);
		if (this.counts.size() > REMEMBERED) {
			this.counts.remove(this.counts.keySet().iterator().next());
		}
		return next.times() <= this.most;
	}

	/**
	 * Whether one more attempt would be too many; counts none.
	 * @param key by whom or for what
	 */
	public synchronized boolean isExhausted(String key) {
		@Nullable Count count = this.counts.get(key);
		return count != null && !isOver(count, this.clock.instant()) && count.times() >= this.most;
	}

	private boolean isOver(Count count, Instant now) {
		return !now.isBefore(count.since().plus(this.span));
	}

	private record Count(Instant since, int times) {

	}

}
