package org.multaqa.kit.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.background.BackgroundLoop;

/**
 * Sends what the outboxes hold, promptly and in order per aggregate: woken by every
 * write, and by a sweep that finds what a crash left behind and goes on until nothing is
 * left, letting what was just written go first. An aggregate whose events Kafka does not
 * take keeps them and is tried again by itself, ever less often; the others do not wait
 * for it. One thread; two relays of one service may run side by side, for a duplicate is
 * harmless and order per aggregate holds.
 */
public final class Relay extends BackgroundLoop {

	/** How often it looks for what a crash of any instance left behind. */
	static final Duration SWEEP = Duration.ofSeconds(20);

	/** How often it looks whether an aggregate that failed may be tried again. */
	private static final Duration TICK = Duration.ofMillis(100);

	private static final int SWEPT_AT_ONCE = 500;

	private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();

	private final BlockingQueue<RelayTask.Wake> woken = new LinkedBlockingQueue<>();

	private final Failures<RelayTask> failures = new Failures<>(System::nanoTime);

	private final EventSender sender;

	private long nextSweep = System.nanoTime();

	public Relay(EventSender sender) {
		super("outbox-relay", Duration.ofSeconds(5));
		this.sender = sender;
	}

	public void register(Outbox outbox) {
		this.outboxes.add(outbox);
	}

	/** Something was written; sends it as soon as may be. */
	public void wake(Outbox outbox, String id) {
		this.woken.add(new RelayTask.Wake(outbox, id));
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
	 * @return absent when all are sent
	 */
	public @Nullable Instant oldest() {
		return this.outboxes.stream()
			.flatMap((outbox) -> outbox.waiting(SWEPT_AT_ONCE).stream().flatMap((id) -> outbox.pending(id).stream()))
			.map((entry) -> Instant.parse(entry.time()))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	@Override
	protected void round() throws InterruptedException {
		if (untilSweep() <= 0) {
			this.nextSweep = System.nanoTime() + SWEEP.toNanos();
			this.outboxes.forEach((outbox) -> attempt(new RelayTask.Sweep(outbox)));
		}
		this.failures.rested().forEach(this::attempt);
		long patience = Math.clamp(untilSweep(), 0, TICK.toNanos());
		sendUnlessItRests(this.woken.poll(patience, TimeUnit.NANOSECONDS));
	}

	private long untilSweep() {
		return this.nextSweep - System.nanoTime();
	}

	private void attempt(RelayTask task) {
		try {
			switch (task) {
				case RelayTask.Wake wake -> sendInOrder(wake);
				case RelayTask.Sweep sweep -> sweep(sweep.outbox());
			}
			this.failures.succeeded(task);
		}
		catch (RuntimeException ex) {
			this.failures.failed(task, ex);
		}
	}

	/** Where something was left behind there may be more: looks again right after it. */
	private void sweep(Outbox outbox) {
		outbox.forgetExpired();
		var left = outbox.waiting(SWEPT_AT_ONCE + this.failures.size())
			.stream()
			.map((id) -> new RelayTask.Wake(outbox, id))
			.filter((wake) -> !this.failures.contains(wake))
			.toList();
		for (RelayTask.Wake wake : left) {
			sendWhatCameMeanwhile();
			attempt(wake);
			this.nextSweep = System.nanoTime();
		}
	}

	private void sendWhatCameMeanwhile() {
		for (int i = this.woken.size(); i > 0; i--) {
			sendUnlessItRests(this.woken.poll());
		}
	}

	private void sendUnlessItRests(RelayTask.@Nullable Wake wake) {
		if (wake != null && !this.failures.contains(wake)) {
			attempt(wake);
		}
	}

	/** What is told together is taken out together, or sent again together. */
	private void sendInOrder(RelayTask.Wake wake) {
		var pending = wake.outbox().pending(wake.id());
		long sent = 0;
		try {
			for (int i = 0; i < pending.size(); i++) {
				long sequence = pending.get(i).sequence();
				this.sender.send(pending.get(i));
				if (i + 1 == pending.size() || pending.get(i + 1).sequence() != sequence) {
					sent = sequence;
				}
			}
		}
		finally {
			if (sent > 0) {
				wake.outbox().acknowledge(wake.id(), sent);
			}
		}
	}

}
