package org.multaqa.notifications.projection.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.multaqa.kit.background.BackgroundLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When reminders are looked for: as the service starts, and every half minute by the
 * clock of the meeting. Those that are due are told when they become so, and once more an
 * hour later, for somebody of whom the service heard only then.
 *
 * @param <D> what is due
 */
public final class ReminderSchedule<D> extends BackgroundLoop {

	private static final Duration EVERY = Duration.ofSeconds(30);

	private static final Duration AGAIN_AFTER = Duration.ofHours(1);

	private static final Logger LOG = LoggerFactory.getLogger(ReminderSchedule.class);

	private final Reminders<D> reminders;

	private final Clock clock;

	private List<D> told = List.of();

	private long nextTime = System.nanoTime();

	/**
	 * A schedule of its own for reminders of one kind.
	 * @param name of the loop
	 * @param clock the meeting's
	 */
	public ReminderSchedule(String name, Reminders<D> reminders, Clock clock) {
		super(name, Duration.ofSeconds(5));
		this.reminders = reminders;
		this.clock = clock;
	}

	@Override
	protected void round() throws InterruptedException {
		try {
			look();
		}
		catch (RuntimeException ex) {
			LOG.warn("Reminders could not be looked for: {}", ex.toString());
		}
		Thread.sleep(EVERY);
	}

	private void look() {
		var due = this.reminders.due(this.clock.instant());
		if (!due.equals(this.told) || System.nanoTime() - this.nextTime >= 0) {
			due.forEach(this.reminders::tell);
			this.told = due;
			this.nextTime = System.nanoTime() + AGAIN_AFTER.toNanos();
		}
	}

}
