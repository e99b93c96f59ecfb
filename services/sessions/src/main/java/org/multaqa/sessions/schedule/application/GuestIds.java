package org.multaqa.sessions.schedule.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Function;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.PersonId;

/**
 * Ids of the guests that files name: the same for the same words, so that a file means
 * the same guests however often it comes. They stay in events and releases for ever, also
 * of guests whose names are erased. Therefore they follow from a secret of this
 * installation, too: whoever knows a name does not find the id by it
 * (docs/decisions/erasure.md).
 */
public final class GuestIds {

	private static final String SECRET = "guest-ids";

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 32;

	/** Hexadecimal digits: 80 bits. */
	private static final int LENGTH = 20;

	private static final SecureRandom CHANCE = new SecureRandom();

	private final InsertOnly<Secret> secrets;

	public GuestIds(InsertOnly<Secret> secrets) {
		this.secrets = secrets;
	}

	/**
	 * Opens the secret; the first one who does makes it.
	 * @return who is meant by some words
	 */
	Function<String, PersonId> open() {
		var key = new SecretKeySpec(HexFormat.of().parseHex(secret().hex()), ALGORITHM);
		return (words) -> new PersonId("g-" + HexFormat.of().formatHex(digest(key, words)).substring(0, LENGTH));
	}

	private Secret secret() {
		return this.secrets.find(SECRET).orElseGet(() -> {
			var bytes = new byte[BYTES];
			CHANCE.nextBytes(bytes);
			this.secrets.insert(SECRET, new Secret(HexFormat.of().formatHex(bytes)));
			return this.secrets.find(SECRET).orElseThrow();
		});
	}

	private static byte[] digest(SecretKeySpec key, String words) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java has " + ALGORITHM, ex);
		}
	}

	/** As it is kept; not even printed. */
	public record Secret(String hex) {

		@Override
		public String toString() {
			return "Secret[private]";
		}

	}

}
