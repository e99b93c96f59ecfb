package org.multaqa.portal.projections;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Wakes those who wait for an event to arrive. Looks again now and then by itself: the
 * event may arrive at another instance of the portal.
 */
final class Arrivals {

	private static final long LONGEST_NAP = TimeUnit.MILLISECONDS.toNanos(50);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition arrival = this.lock.newCondition();

	private long arrived;

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

	boolean await(Duration atMost, BooleanSupplier isThere) {
		long end = System.nanoTime() + atMost.toNanos();
		long seen = count();
		while (!isThere.getAsBoolean()) {
			long left = end - System.nanoTime();
			if (left <= 0 || !nap(seen, Math.min(left, LONGEST_NAP))) {
				return false;
			}
			seen = count();
		}
		return true;
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
