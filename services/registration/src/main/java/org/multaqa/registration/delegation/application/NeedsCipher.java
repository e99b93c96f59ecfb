package org.multaqa.registration.delegation.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.DelegationId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.domain.Answers;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.delegation.domain.SealedAnswers;
import org.multaqa.registration.delegation.domain.SealedNeeds;

/**
 * Encrypts private needs and answers with AES-256 in GCM mode, bound to the person and
 * the delegation, and each to what it is: what is copied to somebody else cannot be
 * opened. Written as
 * {@code v1:<base64 of 12 bytes of nonce, then the ciphertext with its tag>}.
 */
public final class NeedsCipher {

	/** Length of the key, in bytes. */
	public static final int KEY_BYTES = 32;

	private static final String FORM = "v1:";

	/** What binds answers beside the person; needs are bound to the person alone. */
	private static final String ANSWERS = "/answers";

	/** As NIST SP 800-38D recommends, in bytes. */
	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	/** 160 bits. */
	private static final int FINGERPRINT_LETTERS = 32;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec key;

	private final KeyedCodes fingerprints;

	/**
	 * A cipher.
	 * @param key its key, {@value #KEY_BYTES} bytes
	 */
	public NeedsCipher(byte[] key) {
		if (key.length != KEY_BYTES) {
			throw new IllegalArgumentException("the key has " + key.length + " bytes, not " + KEY_BYTES);
		}
		this.key = new SecretKeySpec(key, "AES");
		this.fingerprints = new KeyedCodes(key, "fingerprints of private needs", FINGERPRINT_LETTERS);
	}

	/**
	 * The context of who says something private under a key: what is remembered of it
	 * tells nobody who holds the store what was said.
	 */
	public RequestContext sealed(RequestContext context) {
		return context.sealed(this.fingerprints::of);
	}

	public SealedNeeds seal(Needs needs, DelegationId delegation, PersonId person) {
		return new SealedNeeds(seal(needs, bound(delegation, person)));
	}

	public SealedAnswers seal(Answers answers, DelegationId delegation, PersonId person) {
		return new SealedAnswers(seal(answers, bound(delegation, person) + ANSWERS));
	}

	/**
	 * Opens what was sealed.
	 * @param sealed from the store
	 * @throws IllegalStateException if it was sealed with another key or for somebody
	 * else, or was tampered with
	 */
	public Needs open(SealedNeeds sealed, DelegationId delegation, PersonId person) {
		return open(sealed.sealed(), bound(delegation, person), Needs.class);
	}

	/**
	 * Opens what was sealed.
	 * @param sealed from the store
	 * @throws IllegalStateException as of needs
	 */
	public Answers open(SealedAnswers sealed, DelegationId delegation, PersonId person) {
		return open(sealed.sealed(), bound(delegation, person) + ANSWERS, Answers.class);
	}

	private static String bound(DelegationId delegation, PersonId person) {
		return delegation + "/" + person;
	}

	private String seal(Object clear, String bound) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		byte[] hidden = apply(Cipher.ENCRYPT_MODE, nonce, ModelJson.mapper().writeValueAsBytes(clear), bound);
		byte[] both = Arrays.copyOf(nonce, nonce.length + hidden.length);
		System.arraycopy(hidden, 0, both, nonce.length, hidden.length);
		return FORM + Base64.getEncoder().encodeToString(both);
	}

	private <T> T open(String sealed, String bound, Class<T> type) {
		if (!sealed.startsWith(FORM)) {
			throw new IllegalStateException("sealed in a form that this version does not know");
		}
		byte[] both = Base64.getDecoder().decode(sealed.substring(FORM.length()));
		byte[] clear = apply(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES),
				Arrays.copyOfRange(both, NONCE_BYTES, both.length), bound);
		return ModelJson.mapper().readValue(clear, type);
	}

	private byte[] apply(int mode, byte[] nonce, byte[] text, String bound) {
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("private needs cannot be sealed or opened with this key", ex);
		}
	}

}
