package org.multaqa.launcher.seeds;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How long to go on asking, with longer and longer pauses between. */
public final class Patience {

	private static final long LONGEST_MILLIS = 500;

	private final long until;

	private long pauseMillis = 10;

	public Patience(Duration limit) {
		this.until = System.nanoTime() + limit.toNanos();
	}

	/**
	 * Asks until an answer will do, or there is no patience left.
	 * @return the last answer
	 */
	public <T> T ask(Supplier<T> question, Predicate<T> enough) {
		while (true) {
			var answer = question.get();
			if (isOver() || enough.test(answer)) {
				return answer;
			}
			pause();
		}
	}

	public boolean isOver() {
		return System.nanoTime() - this.until >= 0;
	}

	/** Waits a little, a little longer each time. */
	public void pause() {
		LockSupport.parkNanos(Duration.ofMillis(this.pauseMillis).toNanos());
		this.pauseMillis = Math.min(LONGEST_MILLIS, this.pauseMillis * 2);
	}

}
