package org.multaqa.identity.tokens.persistence;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;

/**
 * What is kept of tokens. They have so much chance in them that a fast hash hides them. A
 * token that is only known by its fingerprint keeps it when it is written again.
 */
final class Fingerprints {

	private static final String SIGN = "sha256:";

	private Fingerprints() {
	}

	static String of(String token) {
		return token.startsWith(SIGN) ? token : SIGN + Hashes.sha256(token);
	}

	/**
	 * The token itself where it is known.
	 * @param kept its fingerprint
	 * @param shown a token that somebody has
	 */
	static String shown(String kept, @Nullable String shown) {
		return (shown != null && of(shown).equals(kept)) ? shown : kept;
	}

}
