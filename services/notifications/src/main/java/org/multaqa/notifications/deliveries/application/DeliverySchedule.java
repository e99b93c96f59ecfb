package org.multaqa.notifications.deliveries.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * When the delivery worker sends: at once when there is something new, and every few
 * seconds to see what has become due. While identity or the mail server is away, ever
 * more rarely.
 */
public final class DeliverySchedule implements SmartLifecycle {

	private static final Duration EVERY = Duration.ofSeconds(2);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration RECOVERY_EVERY = Duration.ofSeconds(30);

	private static final Logger LOG = LoggerFactory.getLogger(DeliverySchedule.class);

	private final DeliveryWorker worker;

	private final Semaphore news = new Semaphore(0);

	private volatile @Nullable Thread thread;

	private long nextRecovery = System.nanoTime();

	private Duration pause = EVERY;

	public DeliverySchedule(DeliveryWorker worker, NoticeService notices) {
		this.worker = worker;
		notices.onNew(this.news::release);
	}

	@Override
	public void start() {
		var runner = Thread.ofPlatform().name("deliveries").daemon().unstarted(this::run);
		this.thread = runner;
		runner.start();
	}

	@Override
	public void stop() {
		var runner = this.thread;
		this.thread = null;
		if (runner != null) {
			this.news.release();
			try {
				runner.join(Duration.ofSeconds(15));
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
		while (isRunning()) {
			try {
				sendAllDue();
				this.pause = EVERY;
				this.news.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS);
				this.news.drainPermits();
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				LOG.warn("Letters have to wait {} s: {}", this.pause.toSeconds(),
						(ex instanceof DependencyUnavailable) ? ex.getMessage() : ex.toString());
				rest();
			}
		}
	}

	private void sendAllDue() {
		if (System.nanoTime() - this.nextRecovery >= 0) {
			this.worker.recover();
			this.nextRecovery = System.nanoTime() + RECOVERY_EVERY.toNanos();
		}
		boolean more = true;
		while (more && isRunning()) {
			more = this.worker.deliver();
		}
	}

	private void rest() {
		long until = System.nanoTime() + this.pause.toNanos();
		this.pause = (this.pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0) ? this.pause.multipliedBy(2)
				: LONGEST_PAUSE;
		while (isRunning() && System.nanoTime() - until < 0) {
			try {
				TimeUnit.MILLISECONDS.sleep(100);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

}
