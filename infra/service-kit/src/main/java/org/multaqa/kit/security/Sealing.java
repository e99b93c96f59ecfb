package org.multaqa.kit.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with AES-256 in GCM mode, bound to what it belongs to: what is copied elsewhere
 * cannot be opened. Written as
 * {@code v2:<id of the key>:<base64 of 12 bytes of nonce, then the ciphertext with its tag>};
 * {@code v1:<base64>} of before names no key. Keys turn: the first one seals, all open.
 */
public final class Sealing {

	/** Length of a key, in bytes. */
	public static final int KEY_BYTES = 32;

	private static final String FORM = "v2";

	private static final String FORM_WITHOUT_KEY = "v1";

	/** As NIST SP 800-38D recommends, in bytes. */
	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	/** Hexadecimal digits. */
	private static final int ID_LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	private final List<Key> keys;

	/**
	 * Seals with the first of some keys.
	 * @param keys the one in use, then those of before, each {@value #KEY_BYTES} bytes
	 */
	public Sealing(List<byte[]> keys) {
		this.keys = keys.stream().map(Key::of).toList();
	}

	public String seal(byte[] clear, String bound) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		var key = this.keys.getFirst();
		byte[] hidden = apply(Cipher.ENCRYPT_MODE, key, nonce, clear, bound);
		byte[] both = Arrays.copyOf(nonce, nonce.length + hidden.length);
		System.arraycopy(hidden, 0, both, nonce.length, hidden.length);
		return FORM + ":" + key.id() + ":" + Base64.getEncoder().encodeToString(both);
	}

	/**
	 * Opens what was sealed.
	 * @throws IllegalStateException if it was sealed with a key that is not here or for
	 * something else, or was tampered with
	 */
	public byte[] open(String sealed, String bound) {
		String[] parts = sealed.split(":", 3);
		if (parts.length == 3 && parts[0].equals(FORM)) {
			var key = this.keys.stream()
				.filter((each) -> each.id().equals(parts[1]))
				.findFirst()
				.orElseThrow(
						() -> new IllegalStateException("sealed with the key " + parts[1] + ", which is not here"));
			return open(key, parts[2], bound);
		}
		if (parts.length == 2 && parts[0].equals(FORM_WITHOUT_KEY)) {
			// sealed before keys turned, so with the oldest
			return open(this.keys.getLast(), parts[1], bound);
		}
		throw new IllegalStateException("sealed in a form that this version does not know");
	}

	private static byte[] open(Key key, String base64, String bound) {
		byte[] both = Base64.getDecoder().decode(base64);
		return apply(Cipher.DECRYPT_MODE, key, Arrays.copyOf(both, NONCE_BYTES),
				Arrays.copyOfRange(both, NONCE_BYTES, both.length), bound);
	}

	private static byte[] apply(int mode, Key key, byte[] nonce, byte[] text, String bound) {
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot be sealed or opened with the key " + key.id(), ex);
		}
	}

	/**
	 * A key, and what it is called; the name tells nothing of it.
	 *
	 * @param id the beginning of its hash
	 */
	private record Key(String id, SecretKeySpec secret) {

		static Key of(byte[] bytes) {
			if (bytes.length != KEY_BYTES) {
				throw new IllegalArgumentException("the key has " + bytes.length + " bytes, not " + KEY_BYTES);
			}
			try {
				byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
				return new Key(HexFormat.of().formatHex(hash).substring(0, ID_LENGTH), new SecretKeySpec(bytes, "AES"));
			}
			catch (GeneralSecurityException ex) {
				throw new IllegalStateException("every Java has SHA-256", ex);
			}
		}

		@Override
		public String toString() {
			return this.id;
		}

	}

}
