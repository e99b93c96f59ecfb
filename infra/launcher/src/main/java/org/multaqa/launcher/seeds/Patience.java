package org.multaqa.launcher.seeds;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long to go on asking, with longer and longer pauses between. */
public final class Patience {

	private static final long LONGEST_MILLIS = 500;

	private final long until;

	private long pauseMillis = 10;

	public Patience(Duration limit) {
		this.until = System.nanoTime() + limit.toNanos();
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
