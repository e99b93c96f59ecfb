package org.multaqa.registration.delegation.application;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that follow from a secret and from what they are for, so that none is kept:
 * whoever holds the store cannot make one.
 */
final class KeyedCodes {

	/** Five bits a letter. */
	private static final int RADIX = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	private final int letters;

	/**
	 * Codes of one kind.
	 * @param secret any bytes, 32 at best
	 * @param kind what sets them apart from codes of other kinds under the same secret
	 * @param letters how long they are; each is one of {@value #RADIX} letters and digits
	 */
	KeyedCodes(byte[] secret, String kind, int letters) {
		this.key = new SecretKeySpec(digest(new SecretKeySpec(secret, ALGORITHM), kind), ALGORITHM);
		this.letters = letters;
	}

	/**
	 * The code for something.
	 * @param what the same text gives the same code
	 * @return digits and capital letters
	 */
	String of(String what) {
		String digits = new BigInteger(1, digest(this.key, what)).toString(RADIX);
		String padded = "0".repeat(this.letters) + digits;
		return padded.substring(padded.length() - this.letters).toUpperCase(Locale.ROOT);
	}

	private static byte[] digest(SecretKeySpec key, String text) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java has " + ALGORITHM, ex);
		}
	}

}
