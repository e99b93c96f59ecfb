package org.multaqa.identity.api;

import java.time.Instant;

/**
 * The public half of a passkey, with which others check what its owner has signed.
 *
 * @param id of the credential (WebAuthn), in Base64 for addresses without padding
 * @param publicKey the key in COSE (RFC 9052), in Base64 for addresses without padding
 * @param since when it was added, by the real clock
 */
public record PasskeyView(String id, String publicKey, Instant since) {

}
