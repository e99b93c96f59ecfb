package org.multaqa.kit.events;

import java.time.Duration;

import org.multaqa.kit.background.BackgroundLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries parked subjects again by itself, ever less often, for what was in the way may be
 * out of it: an event that came later, a version that knows more.
 */
public final class ParkedRetry extends BackgroundLoop {

	/** How often it looks whose pause is over. */
	private static final Duration EVERY = Duration.ofSeconds(5);

	private static final Logger LOG = LoggerFactory.getLogger(ParkedRetry.class);

	private final ParkedSubjects parked;

	private final EventProcessor processor;

	public ParkedRetry(ParkedSubjects parked, EventProcessor processor) {
		super("parked-retry", Duration.ofSeconds(5));
		this.parked = parked;
		this.processor = processor;
	}

	@Override
	protected void round() throws InterruptedException {
		Thread.sleep(EVERY);
		try {
			this.parked.resumeDue(this.processor);
		}
		catch (RuntimeException ex) {
			LOG.info("Parked subjects cannot be tried again now: {}", ex.toString());
		}
	}

}
