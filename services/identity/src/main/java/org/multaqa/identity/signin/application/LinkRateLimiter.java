package org.multaqa.identity.signin.application;

import java.time.Duration;
import java.time.InstantSource;

import org.multaqa.kit.web.AttemptLimiter;

/**
 * Counts how often a link was asked for in a span of time, per address and per computer.
 * Known and unknown addresses count alike, so that the refusal tells nothing.
 */
public final class LinkRateLimiter {

	/** The span of time that is counted. */
	public static final Duration SPAN = Duration.ofMinutes(15);

	/** Most links for one address within the span. */
	public static final int PER_ADDRESS = 5;

	/**
	 * Most links asked for from one network address within the span: a venue of 2,000
	 * people may sit behind it, and each ask several times.
	 */
	public static final int PER_COMPUTER = 10_000;

	private final AttemptLimiter addresses;

	private final AttemptLimiter computers;

	public LinkRateLimiter(InstantSource clock) {
		this.addresses = new AttemptLimiter(clock, SPAN, PER_ADDRESS);
		this.computers = new AttemptLimiter(clock, SPAN, PER_COMPUTER);
	}

	/**
	 * Counts one more attempt.
	 * @param address for which mail address
	 * @param computer from which network address
	 * @return false if there were too many
	 */
	public boolean allow(String address, String computer) {
		boolean computerMay = this.computers.allow(computer);
		return this.addresses.allow(address) && computerMay;
	}

}
