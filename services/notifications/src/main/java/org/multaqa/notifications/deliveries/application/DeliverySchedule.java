package org.multaqa.notifications.deliveries.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.multaqa.kit.background.BackgroundLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the delivery worker sends: at once when there is something new, and every few
 * seconds to see what has become due. While identity or the mail server is away, ever
 * more rarely.
 */
public final class DeliverySchedule extends BackgroundLoop {

	private static final Duration EVERY = Duration.ofSeconds(2);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration RECOVERY_EVERY = Duration.ofSeconds(30);

	private static final Logger LOG = LoggerFactory.getLogger(DeliverySchedule.class);

	private final DeliveryWorker worker;

	private final Semaphore news = new Semaphore(0);

	private long nextRecovery = System.nanoTime();

	private Duration pause = EVERY;

	public DeliverySchedule(DeliveryWorker worker, NoticeService notices) {
		super("deliveries", Duration.ofSeconds(15));
		this.worker = worker;
		notices.onNew(this.news::release);
	}

	/** A letter on its way is not interrupted: nobody would know whether it was sent. */
	@Override
	protected void wake(Thread runner) {
		this.news.release();
	}

	@Override
	protected void round() throws InterruptedException {
		try {
			sendAllDue();
			this.pause = EVERY;
			this.news.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS);
			this.news.drainPermits();
		}
		catch (RuntimeException ex) {
			LOG.warn("Letters have to wait {} s: {}", this.pause.toSeconds(),
					(ex instanceof DependencyUnavailable) ? ex.getMessage() : ex.toString());
			rest();
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

	private void rest() throws InterruptedException {
		long until = System.nanoTime() + this.pause.toNanos();
		this.pause = (this.pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0) ? this.pause.multipliedBy(2)
				: LONGEST_PAUSE;
		while (isRunning() && System.nanoTime() - until < 0) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

}
