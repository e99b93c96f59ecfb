package org.multaqa.identity.signin.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often something was asked for in a span of time, per address and per
 * computer. Known and unknown addresses count alike, so that the refusal tells nothing.
 * Kept in memory: a restart forgives, and every instance counts for itself.
 */
public final class LinkRateLimiter {

	/** The span of time that is counted. */
	public static final Duration SPAN = Duration.ofMinutes(15);

	/** Most links for one address within the span. */
	public static final int PER_ADDRESS = 5;

	/**
	 * Most links asked for from one computer within the span: a whole meeting may sit
	 * behind one address of the network.
	 */
	public static final int PER_COMPUTER = 300;

	private static final int REMEMBERED = 10_000;

	private final InstantSource clock;

	private final Map<String, Count> counts = new LinkedHashMap<>();

	public LinkRateLimiter(InstantSource clock) {
		this.clock = clock;
	}

	/**
	 * Counts one more attempt.
	 * @param address for which mail address
	 * @param computer from which network address
	 * @return false if there were too many
	 */
	public synchronized boolean allow(String address, String computer) {
		boolean computerMay = count("computer " + computer) <= PER_COMPUTER;
		return count("address " + address) <= PER_ADDRESS && computerMay;
	}

	private int count(String key) {
		var now = this.clock.instant();
		var before = this.counts.remove(key);
		var next = (before == null || !now.isBefore(before.since().plus(SPAN))) ? new Count(now, 1)
				: new Count(before.since(), before.times() + 1);
		this.counts.put(key, next);
		if (this.counts.size() > REMEMBERED) {
			this.counts.remove(this.counts.keySet().iterator().next());
		}
		return next.times();
	}

	private record Count(Instant since, int times) {

	}

}
