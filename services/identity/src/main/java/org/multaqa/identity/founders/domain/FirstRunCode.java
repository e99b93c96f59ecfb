package org.multaqa.identity.founders.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.multaqa.kit.domain.Hashes;

/**
 * The code that makes the first founder. The code itself is only where it was told: on a
 * screen, in the log or in a mail; what is kept is its fingerprint.
 *
 * @param fingerprint SHA-256 of its letters and digits, lower-case hex
 * @param expires until when (excluded), by the real clock
 * @param attempts how many more may be made with it
 */
public record FirstRunCode(String fingerprint, Instant expires, int attempts) {

	/** How long a code works. */
	public static final Duration LIFETIME = Duration.ofHours(1);

	/** How often a code may be tried, by everybody together. */
	public static final int ATTEMPTS = 5;

	/** Without letters and digits that look like others: 0 and O, 1, I and L. */
	private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int GROUPS = 3;

	private static final int GROUP = 4;

	/**
	 * Draws a code, 59 bits of chance.
	 * @param chance cannot be foretold
	 * @return for instance {@code K7QM-2XPD-9RTV}
	 */
	public static String draw(RandomGenerator chance) {
		return chance.ints((long) GROUPS * GROUP, 0, SIGNS.length())
			.mapToObj((sign) -> SIGNS.substring(sign, sign + 1))
			.collect(Collectors.joining())
			.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
	}

	/**
	 * A code that works from now on.
	 * @param code as drawn
	 */
	public static FirstRunCode of(String code, Instant now) {
		return new FirstRunCode(fingerprintOf(code), now.plus(LIFETIME), ATTEMPTS);
	}

	/** Whether its hour is over. */
	boolean isOverAt(Instant now) {
		return !now.isBefore(this.expires);
	}

	/** Whether it may still be tried. */
	public boolean worksAt(Instant now) {
		return !isOverAt(now) && this.attempts > 0;
	}

	/** With one attempt less. */
	FirstRunCode tried() {
		return new FirstRunCode(this.fingerprint, this.expires, this.attempts - 1);
	}

	/**
	 * Whether it is this code, compared in a time that tells nothing.
	 * @param written as somebody wrote it, with blanks, hyphens and small letters or not
	 */
	public boolean is(String written) {
		return MessageDigest.isEqual(this.fingerprint.getBytes(StandardCharsets.US_ASCII),
				fingerprintOf(written).getBytes(StandardCharsets.US_ASCII));
	}

	private static String fingerprintOf(String written) {
		return Hashes.sha256(written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
	}

}
