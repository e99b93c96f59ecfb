package org.multaqa.identity.signin.domain;

import java.time.Duration;
import java.time.Instant;

import org.multaqa.model.PersonId;

/**
 * A link that signs one person in, once. The link itself is only in the mail; what is
 * kept is the fingerprint of its secret.
 *
 * @param fingerprint SHA-256 of the secret, lower-case hex
 * @param expires until when (excluded), by the real clock
 */
public record SignInLink(String fingerprint, PersonId person, Instant expires) {

	/** How long a link works. */
	public static final Duration LIFETIME = Duration.ofMinutes(15);

}
