package org.multaqa.kit.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongUnaryOperator;

/**
 * The pause of somebody who has just met somebody else at a door: as long as chance will
 * have it, so that they do not meet again, and longer each time, so that a crowd
 * disperses.
 */
public final class RetryBackOff {

	/** What the first pause stays below; each further one stays below twice as much. */
	static final Duration FIRST = Duration.ofMillis(4);

	/** What every pause stays below. */
	static final Duration LONGEST = Duration.ofMillis(250);

	static final RetryBackOff BY_CHANCE = new RetryBackOff((bound) -> ThreadLocalRandom.current().nextLong(bound),
			Thread::sleep);

	private final LongUnaryOperator chance;

	private final Pause pause;

	/**
	 * Pauses in some way.
	 * @param chance draws a number from 0 (included) to a bound (excluded)
	 * @param pause waits
	 */
	RetryBackOff(LongUnaryOperator chance, Pause pause) {
		this.chance = chance;
		this.pause = pause;
	}

	/**
	 * Pauses after an attempt that failed.
	 * @param attempt its number, from 1
	 * @return false if this thread is to stop and not to try again
	 */
	boolean after(int attempt) {
		int doublings = Math.min(attempt - 1, Long.SIZE - Long.numberOfLeadingZeros(LONGEST.dividedBy(FIRST)));
		long bound = Math.min(FIRST.toNanos() << doublings, LONGEST.toNanos());
		try {
			this.pause.forTime(Duration.ofNanos(this.chance.applyAsLong(bound)));
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** A way to let time pass. */
	@FunctionalInterface
	interface Pause {

		void forTime(Duration time) throws InterruptedException;

	}

}
