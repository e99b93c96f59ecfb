package org.multaqa.portal.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Gathers what happens, so that those who hear of it hear of all of it at once. Where
 * nothing happened lately, the first thing does not wait.
 *
 * @param <T> what happens
 */
final class Rounds<T> {

	private final ReentrantLock lock = new ReentrantLock();

	private final Duration apart;

	private final Consumer<List<T>> listener;

	private List<T> gathered = new ArrayList<>();

	/** When the last round began, as {@link System#nanoTime()}. */
	private long last = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

	private boolean planned;

	/**
	 * Begins with none.
	 * @param apart from one round to the next, at least
	 * @param listener gets what was gathered, a round after the other
	 */
	Rounds(Duration apart, Consumer<List<T>> listener) {
		this.apart = apart;
		this.listener = listener;
	}

	/** These belong to the same round. */
	void add(Collection<T> happened) {
		this.lock.lock();
		try {
			this.gathered.addAll(happened);
			if (!this.planned) {
				plan();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void plan() {
		long wait = this.last + this.apart.toNanos() - System.nanoTime();
		if (wait <= 0) {
			begin();
		}
		else {
			this.planned = true;
			CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, Thread::startVirtualThread)
				.execute(this::begin);
		}
	}

	/** Under the lock, so that no round overtakes another. */
	private void begin() {
		this.lock.lock();
		try {
			this.planned = false;
			this.last = System.nanoTime();
			var round = this.gathered;
			this.gathered = new ArrayList<>();
			this.listener.accept(List.copyOf(round));
		}
		finally {
			this.lock.unlock();
		}
	}

}
