package org.multaqa.registration.delegation.application;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.registration.delegation.domain.Member;

/**
 * What the codes on badges are. A code says nothing of anybody and opens nothing; it is
 * found in the list of those who are expected, and nowhere else. It is not kept: it
 * follows from a secret, the person's place in a delegation and how many badges were
 * lost, so whoever holds the store cannot print badges.
 */
public final class BadgeCodes {

	/** 100 bits in capital letters and digits, which QR codes write tightly. */
	private static final int LETTERS = 20;

	/** Five bits a letter. */
	private static final int RADIX = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	/**
	 * Codes under a secret; under another one all badges are worthless.
	 * @param secret any bytes, 32 at best
	 */
	public BadgeCodes(byte[] secret) {
		this.key = new SecretKeySpec(digest(new SecretKeySpec(secret, ALGORITHM), "badges"), ALGORITHM);
	}

	/** The code on the badge of a member, as it is now. */
	public String of(DelegationId delegation, Member member) {
		@Nullable Integer lost = member.lostBadges();
		String place = delegation + "/" + member.person() + "/" + ((lost != null) ? lost : 0);
		String digits = new BigInteger(1, digest(this.key, place)).toString(RADIX);
		return digits.substring(digits.length() - LETTERS).toUpperCase(Locale.ROOT);
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
