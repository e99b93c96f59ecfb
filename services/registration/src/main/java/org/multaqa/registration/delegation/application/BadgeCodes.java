package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.registration.delegation.domain.Member;

/**
 * What the codes on badges are. A code says nothing of anybody and opens nothing; it is
 * found in the list of those who are expected, and nowhere else. It is not kept: it
 * follows from a secret, the person's place in a delegation and how many badges were
 * lost.
 */
public final class BadgeCodes {

	/** 100 bits in capital letters and digits, which QR codes write tightly. */
	private static final int LETTERS = 20;

	private final KeyedCodes codes;

	/**
	 * Codes under a secret; under another one all badges are worthless.
	 * @param secret any bytes, 32 at best
	 */
	public BadgeCodes(byte[] secret) {
		this.codes = new KeyedCodes(secret, "badges", LETTERS);
	}

	/** The code on the badge of a member, as it is now. */
	public String of(DelegationId delegation, Member member) {
		@Nullable Integer lost = member.lostBadges();
		return this.codes.of(delegation + "/" + member.person() + "/" + ((lost != null) ? lost : 0));
	}

}
