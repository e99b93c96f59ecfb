package org.multaqa.kit.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Wakes those who wait for an event to arrive. They look again by themselves too, ever
 * less often: the event may arrive at another instance of the service.
 */
final class Arrivals {

	private static final Duration FIRST_NAP = Duration.ofMillis(25);

	private static final Duration LONGEST_NAP = Duration.ofMillis(200);

	private final Duration firstNap;

	private final Duration longestNap;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition arrival = this.lock.newCondition();

	private long arrived;

	Arrivals() {
		this(FIRST_NAP, LONGEST_NAP);
	}

	/**
	 * Waits with naps of some length, if nothing arrives.
	 * @param firstNap before the second look; each further nap is twice as long
	 * @param longestNap what no nap is longer than
	 */
	Arrivals(Duration firstNap, Duration longestNap) {
		this.firstNap = firstNap;
		this.longestNap = longestNap;
	}

	void arrived() {
		this.lock.lock();
		try {
			this.arrived++;
			this.arrival.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Looks until what is there is enough, or the time is over.
	 * @param <T> what is looked at
	 * @param atMost how long to wait
	 * @param look reads what is there
	 * @param isEnough whether nothing needs to be waited for
	 * @return what was there at the last look
	 */
	<T> Optional<T> await(Duration atMost, Supplier<Optional<T>> look, Predicate<T> isEnough) {
		long end = System.nanoTime() + atMost.toNanos();
		long nap = this.firstNap.toNanos();
		while (true) {
			long seen = count();
			var found = look.get();
			long left = end - System.nanoTime();
			if (found.filter(isEnough).isPresent() || left <= 0 || !nap(seen, Math.min(left, nap))) {
				return found;
			}
			nap = Math.min(2 * nap, this.longestNap.toNanos());
		}
	}

	/**
	 * Looks until a subject has come so far, or the time is over.
	 * @param atMost how long to wait
	 * @param look reads the number of the last event that was seen
	 * @param sequence the number to reach
	 * @return whether it was reached
	 */
	boolean await(Duration atMost, LongSupplier look, long sequence) {
		return await(atMost, () -> Optional.of(look.getAsLong()), (last) -> last >= sequence).orElse(0L) >= sequence;
	}

	private long count() {
		this.lock.lock();
		try {
			return this.arrived;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Sleeps until something arrives after what was seen; false if interrupted. */
	private boolean nap(long seen, long nanos) {
		this.lock.lock();
		try {
			long left = nanos;
			while (this.arrived == seen && left > 0) {
				left = this.arrival.awaitNanos(left);
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.lock.unlock();
		}
	}

}
