package org.multaqa.kit.background;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Does one thing again and again on a daemon thread, as long as the service runs.
 */
public abstract class BackgroundLoop implements SmartLifecycle {

	private final String name;

	private final Duration farewell;

	private volatile @Nullable Thread thread;

	/**
	 * Makes a loop that does not run yet.
	 * @param name of its thread
	 * @param farewell how long the service waits for the last round when it stops
	 */
	protected BackgroundLoop(String name, Duration farewell) {
		this.name = name;
		this.farewell = farewell;
	}

	/**
	 * Does it once; waits by itself until there is something to do.
	 * @throws InterruptedException if the service stops meanwhile
	 */
	protected abstract void round() throws InterruptedException;

	/**
	 * The service stops: ends the waiting of the present round.
	 * @param runner the thread; it is interrupted, unless work in the middle of a round
	 * must not be
	 */
	protected void wake(Thread runner) {
		runner.interrupt();
	}

	@Override
	public final void start() {
		var runner = Thread.ofPlatform().name(this.name).daemon().unstarted(this::run);
		this.thread = runner;
		runner.start();
	}

	@Override
	public final void stop() {
		@Nullable Thread runner = this.thread;
		this.thread = null;
		if (runner != null) {
			wake(runner);
			try {
				runner.join(this.farewell);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public final boolean isRunning() {
		return this.thread != null;
	}

	private void run() {
		try {
			while (isRunning()) {
				round();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
