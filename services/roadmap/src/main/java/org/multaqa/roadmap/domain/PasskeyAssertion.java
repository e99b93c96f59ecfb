package org.multaqa.roadmap.domain;

/**
 * That an approver has signed an approval with a passkey: all that is needed to verify it
 * again, in twenty years and with other programs, as
 * {@code docs/decisions/passkeys-at-gates.md} says. What comes from the browser is in
 * Base64 for addresses without padding.
 *
 * @param nonce by chance, from us; the challenge follows from it, the gate and the
 * content hash
 * @param rpId for which site the passkey signs
 * @param credential id of the passkey
 * @param algorithm how it signs, by its number in COSE (RFC 9053)
 * @param publicKey SubjectPublicKeyInfo (RFC 5280) in plain Base64, as in PEM
 * @param clientData what the browser saw, as it was signed
 * @param authenticatorData what the passkey says of itself, as it was signed
 * @param signature of the authenticator data and the SHA-256 of the client data
 */
public record PasskeyAssertion(String nonce, String rpId, String credential, long algorithm, String publicKey,
		String clientData, String authenticatorData, String signature) {

}
