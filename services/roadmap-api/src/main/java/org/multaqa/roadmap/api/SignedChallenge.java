package org.multaqa.roadmap.api;

/**
 * What a passkey has signed: the challenge of the gate, and what the browser answered
 * (WebAuthn). All in Base64 for addresses without padding.
 *
 * @param nonce of the challenge
 * @param credential id of the passkey
 * @param clientData what the browser saw, as it was signed
 * @param authenticatorData what the passkey says of itself, as it was signed
 * @param signature of both
 */
public record SignedChallenge(String nonce, String credential, String clientData, String authenticatorData,
		String signature) {

	/** Longest part, in characters; the largest signatures in use take a tenth of it. */
	public static final int LONGEST = 8_000;

}
