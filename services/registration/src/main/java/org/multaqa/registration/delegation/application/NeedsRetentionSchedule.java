package org.multaqa.registration.delegation.application;

import java.time.Duration;

import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.model.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When private needs are looked through: as the service starts, and once a day. A day on
 * which the store does not answer is made up for an hour later.
 */
public final class NeedsRetentionSchedule extends BackgroundLoop {

	private static final Duration EVERY = Duration.ofDays(1);

	private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

	private static final Logger LOG = LoggerFactory.getLogger(NeedsRetentionSchedule.class);

	private final NeedsRetention retention;

	private final Actor service;

	public NeedsRetentionSchedule(NeedsRetention retention, Actor service) {
		super("needs-retention", Duration.ofSeconds(5));
		this.retention = retention;
		this.service = service;
	}

	@Override
	protected void round() throws InterruptedException {
		Thread.sleep(looked() ? EVERY : AFTER_A_FAILURE);
	}

	private boolean looked() {
		try {
			this.retention.eraseDue(this.service);
			return true;
		}
		catch (RuntimeException ex) {
			LOG.warn("Private needs could not be looked through: {}", ex.toString());
			return false;
		}
	}

}
