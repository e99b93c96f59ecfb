package org.multaqa.roadmap.api;

import java.time.Instant;
import java.util.List;

/**
 * What an approver signs with a passkey to pass a gate, once.
 *
 * @param nonce names the challenge; it goes back with what was signed
 * @param challenge SHA-256 over nonce, gate and content hash, in Base64 for addresses
 * without padding
 * @param rpId for which site the passkey signs
 * @param credentials ids of the passkeys that the approver has, in the same Base64
 * @param until from when on it is worth nothing, by the real clock
 */
public record ChallengeView(String nonce, String challenge, String rpId, List<String> credentials, Instant until) {

	public ChallengeView {
		credentials = List.copyOf(credentials);
	}

}
