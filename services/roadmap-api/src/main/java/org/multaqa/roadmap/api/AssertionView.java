package org.multaqa.roadmap.api;

import java.time.Instant;

import org.multaqa.model.PersonId;

/**
 * That somebody has signed an approval with a passkey: evidence that lies beside an
 * edition and is in none of its hashes. How to verify it without this platform is told in
 * {@code docs/decisions/passkeys-at-gates.md}.
 *
 * @param contentHash for which content
 * @param by who passed the gate
 * @param nonce by chance; the challenge is SHA-256 over it, the gate and the content
 * hash, with a full stop between them
 * @param rpId for which site the passkey signs; its SHA-256 begins the authenticator data
 * @param credential id of the passkey, in Base64 for addresses without padding
 * @param algorithm how it signs, by its number in COSE (RFC 9053), for instance -7
 * @param publicKey SubjectPublicKeyInfo in plain Base64, as in PEM
 * @param clientData what the browser saw, in Base64 for addresses without padding
 * @param authenticatorData what the passkey says of itself, in the same Base64
 * @param signature of the authenticator data and the SHA-256 of the client data, in the
 * same Base64
 */
public record AssertionView(String gate, String contentHash, PersonId by, Instant at, String nonce, String rpId,
		String credential, long algorithm, String publicKey, String clientData, String authenticatorData,
		String signature) {

}
