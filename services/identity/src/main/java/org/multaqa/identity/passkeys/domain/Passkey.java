package org.multaqa.identity.passkeys.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.PersonId;

/**
 * A key with which a person signs in (WebAuthn): the private half never leaves what the
 * person carries, the public half is here.
 *
 * @param id of the credential, in Base64 for addresses without padding
 * @param name what its owner calls it
 * @param counter how often it has signed, as it says itself; it only rises, and stays 0
 * for keys that do not count
 * @param since when it was added, by the real clock
 * @param used when somebody signed in with it last, or absent
 */
public record Passkey(String id, PersonId person, String name, Key key, long counter, Instant since,
		@Nullable Instant used) {

	/** Longest name, in UTF-16 units. */
	public static final int LONGEST_NAME = 60;

	/**
	 * As whom keys know a person: it tells nobody who that is.
	 * @return 32 bytes in Base64 for addresses without padding
	 */
	public static String handle(PersonId person) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Hashes.sha256(("person/" + person).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * How somebody has shown who they are who signed in with it (RFC 8176): a key that is
	 * bound to one device, or one that its maker copies between devices; that somebody
	 * was there; and that the device knew them, which is asked for each time.
	 */
	public List<String> methods() {
		return List.of(this.key.synced() ? "swk" : "hwk", "user", "mfa");
	}

	/**
	 * What its device told when it was added.
	 *
	 * @param publicKey in COSE, in Base64 for addresses without padding
	 * @param attestation the attestation object, of no maker, in the same form
	 * @param transports how browsers reach it, for instance {@code internal}
	 * @param synced whether its maker may copy it to other devices
	 */
	public record Key(String publicKey, String attestation, List<String> transports, boolean synced) {

		public Key {
			transports = List.copyOf(transports);
		}

	}

}
