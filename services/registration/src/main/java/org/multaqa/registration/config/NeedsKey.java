package org.multaqa.registration.config;

import java.util.Base64;

import org.multaqa.registration.delegation.application.NeedsCipher;

/**
 * The key for private needs: {@code multaqa.registration.needs-key}, 32 bytes in Base64.
 * There is no default: without a key of its own the service does not start.
 */
final class NeedsKey {

	private NeedsKey() {
	}

	static byte[] decoded(String key) {
		try {
			byte[] bytes = Base64.getDecoder().decode(key.strip());
			if (bytes.length == NeedsCipher.KEY_BYTES) {
				return bytes;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new Unusable("it is not Base64");
		}
		throw new Unusable(key.isBlank() ? "it is missing" : "it is not 32 bytes long");
	}

	/**
	 * The key from which codes follow.
	 * @param key of its own, or blank where it is the key for needs
	 */
	static byte[] ofCodes(String key, String needsKey) {
		return decoded(key.isBlank() ? needsKey : key);
	}

	/** The key cannot be used; the message never shows any of it. */
	static final class Unusable extends RuntimeException {

		private static final long serialVersionUID = 1;

		Unusable(String why) {
			super("multaqa.registration.needs-key cannot be used: " + why);
		}

	}

}
