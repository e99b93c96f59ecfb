package org.multaqa.kit.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Sends what the outboxes hold, promptly and in order per aggregate: woken by every
 * write, and by a sweep that finds what a crash left behind. An aggregate whose events
 * Kafka does not take keeps them, lets the others go first and is tried again after them.
 * One thread; two relays of one service may run side by side, for a duplicate is harmless
 * and order per aggregate holds.
 */
public final class Relay implements SmartLifecycle {

	/** How often it looks for what a crash of any instance left behind. */
	static final Duration SWEEP = Duration.ofSeconds(20);

	/** How long it waits after a try that failed, for Kafka or the store may be away. */
	static final Duration PAUSE = Duration.ofMillis(500);

	private static final int SWEPT_AT_ONCE = 500;

	private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

	private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();

	private final BlockingQueue<Wake> woken = new LinkedBlockingQueue<>();

	private final EventSender sender;

	private volatile @Nullable Thread thread;

	public Relay(EventSender sender) {
		this.sender = sender;
	}

	public void register(Outbox outbox) {
		this.outboxes.add(outbox);
	}

	/**
	 * Something was written; sends it as soon as may be.
	 * @param outbox where
	 * @param id which aggregate
	 */
	public void wake(Outbox outbox, String id) {
		this.woken.add(new Wake(outbox, id));
	}

	/**
	 * How many aggregates have unsent events.
	 * @return a number, counted now
	 */
	public int waiting() {
		return this.outboxes.stream().mapToInt((outbox) -> outbox.waiting(SWEPT_AT_ONCE).size()).sum();
	}

	/**
	 * The time of the oldest unsent event.
	 * @return ISO 8601 in UTC, or absent when all are sent
	 */
	public @Nullable String oldest() {
		return this.outboxes.stream()
			.flatMap((outbox) -> outbox.waiting(SWEPT_AT_ONCE).stream().flatMap((id) -> outbox.pending(id).stream()))
			.map(OutboxEntry::time)
			.min(String::compareTo)
			.orElse(null);
	}

	@Override
	public void start() {
		var runner = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
		this.thread = runner;
		runner.start();
	}

	@Override
	public void stop() {
		var runner = this.thread;
		this.thread = null;
		if (runner != null) {
			runner.interrupt();
			try {
				runner.join(Duration.ofSeconds(5));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	private void run() {
		long nextSweep = System.nanoTime();
		while (isRunning()) {
			try {
				if (System.nanoTime() - nextSweep >= 0) {
					sweep();
					nextSweep = System.nanoTime() + SWEEP.toNanos();
				}
				var wake = this.woken.poll(1, TimeUnit.SECONDS);
				if (wake != null) {
					send(wake);
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				LOG.warn("Could not look for unsent events; trying again", ex);
				pause();
			}
		}
	}

	private void sweep() {
		for (Outbox outbox : this.outboxes) {
			for (String id : outbox.waiting(SWEPT_AT_ONCE)) {
				wakeOnce(new Wake(outbox, id));
			}
		}
	}

	private void wakeOnce(Wake wake) {
		if (!this.woken.contains(wake)) {
			this.woken.add(wake);
		}
	}

	private void send(Wake wake) {
		try {
			sendInOrder(wake);
		}
		catch (RuntimeException ex) {
			LOG.warn("Could not send the events of {} {}; trying again after the others", wake.outbox(), wake.id(), ex);
			wakeOnce(wake);
			pause();
		}
	}

	private void sendInOrder(Wake wake) {
		@Nullable OutboxEntry last = null;
		try {
			for (OutboxEntry event : wake.outbox().pending(wake.id())) {
				this.sender.send(event);
				last = event;
			}
		}
		finally {
			if (last != null) {
				wake.outbox().acknowledge(wake.id(), last.sequence());
			}
		}
	}

	private static void pause() {
		try {
			TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private record Wake(Outbox outbox, String id) {

	}

}
