package org.multaqa.registration.delegation.application;

import java.time.Duration;
import java.time.InstantSource;

import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When corrections that were interrupted are finished: as the service starts, and every
 * minute.
 */
public final class CorrectionSchedule extends BackgroundLoop {

	private static final Logger LOG = LoggerFactory.getLogger(CorrectionSchedule.class);

	private static final Duration EVERY = Duration.ofMinutes(1);

	/** Whoever has begun one has its answer by then, or none. */
	private static final Duration UNDER_WAY = Duration.ofMinutes(1);

	private final CorrectionService corrections;

	private final InstantSource clock;

	/**
	 * Finishes nothing yet.
	 * @param clock the real one, never that of the meeting
	 */
	public CorrectionSchedule(CorrectionService corrections, InstantSource clock) {
		super("corrections", Duration.ofSeconds(5));
		this.corrections = corrections;
		this.clock = clock;
	}

	@Override
	protected void round() throws InterruptedException {
		finish();
		Thread.sleep(EVERY);
	}

	private void finish() {
		try {
			this.corrections.finishBegunBefore(this.clock.instant().minus(UNDER_WAY));
		}
		catch (AccountsUnavailable ex) {
			LOG.info("Corrections wait until identity answers");
		}
		catch (RuntimeException ex) {
			LOG.warn("Corrections could not be looked through: {}", ex.toString());
		}
	}

}
