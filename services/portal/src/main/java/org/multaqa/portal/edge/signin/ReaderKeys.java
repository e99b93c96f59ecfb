package org.multaqa.portal.edge.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.multaqa.model.PersonId;

/**
 * Under which name a browser keeps what somebody has written. Only pages that are drawn
 * for this person say it, and it cannot be worked out from their id: whoever signs in
 * next in the same browser has another one. It is the same on every instance and after
 * every restart, as long as the portal's secret at the provider is.
 */
public final class ReaderKeys {

	private static final String ALGORITHM = "HmacSHA256";

	/** So that the secret serves this purpose by another key than any other. */
	private static final String PURPOSE = "multaqa reader ";

	/** Of a key, in bytes: nobody guesses it. */
	private static final int LENGTH = 18;

	private final SecretKeySpec secret;

	/**
	 * Keys that follow from a secret.
	 * @param secret that nobody but the portal and the provider know
	 */
	ReaderKeys(String secret) {
		this.secret = new SecretKeySpec((PURPOSE + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	public String keyOf(PersonId person) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(this.secret);
			byte[] whole = mac.doFinal(person.value().getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, LENGTH));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
