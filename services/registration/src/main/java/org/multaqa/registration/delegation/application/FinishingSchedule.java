package org.multaqa.registration.delegation.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When commands that were interrupted between two writes are finished: as the service
 * starts, and every minute.
 */
public final class FinishingSchedule extends BackgroundLoop {

	private static final Logger LOG = LoggerFactory.getLogger(FinishingSchedule.class);

	private static final Duration EVERY = Duration.ofMinutes(1);

	/** Whoever has begun one has its answer by then, or none. */
	private static final Duration UNDER_WAY = Duration.ofMinutes(1);

	private final List<Consumer<Instant>> unfinished;

	private final InstantSource clock;

	/**
	 * Finishes nothing yet.
	 * @param unfinished each finishes its own that were begun before a moment
	 * @param clock the real one, never that of the meeting
	 */
	public FinishingSchedule(List<Consumer<Instant>> unfinished, InstantSource clock) {
		super("unfinished-commands", Duration.ofSeconds(5));
		this.unfinished = List.copyOf(unfinished);
		this.clock = clock;
	}

	@Override
	protected void round() throws InterruptedException {
		this.unfinished.forEach(this::finish);
		Thread.sleep(EVERY);
	}

	private void finish(Consumer<Instant> some) {
		try {
			some.accept(this.clock.instant().minus(UNDER_WAY));
		}
		catch (AccountsUnavailable ex) {
			LOG.info("What was interrupted waits until identity answers");
		}
		catch (RuntimeException ex) {
			LOG.warn("What was interrupted could not be looked through: {}", ex.toString());
		}
	}

}
