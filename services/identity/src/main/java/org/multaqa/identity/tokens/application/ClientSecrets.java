package org.multaqa.identity.tokens.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How secrets of clients are kept: as hashes. They are long and made by machines, so a
 * fast hash hides them as well as a slow one, which every request for a token would pay
 * for; a slow one may be configured.
 */
public final class ClientSecrets {

	private ClientSecrets() {
	}

	/** Makes {@code {sha256}…}, and knows {@code {bcrypt}…}, too. */
	public static PasswordEncoder encoder() {
		return new DelegatingPasswordEncoder("sha256",
				Map.of("sha256", new Sha256(), "bcrypt", new BCryptPasswordEncoder()));
	}

	/** Whether the configuration has a hash rather than a secret. */
	static boolean isHashed(String secret) {
		return secret.startsWith("{sha256}") || secret.startsWith("{bcrypt}");
	}

	private static final class Sha256 implements PasswordEncoder {

		@Override
		public @Nullable String encode(@Nullable CharSequence secret) {
			return (secret != null) ? hash(secret) : null;
		}

		@Override
		public boolean matches(@Nullable CharSequence presented, @Nullable String hash) {
			return presented != null && hash != null && MessageDigest
				.isEqual(hash(presented).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
		}

		private static String hash(CharSequence secret) {
			try {
				return Base64.getEncoder()
					.encodeToString(MessageDigest.getInstance("SHA-256")
						.digest(secret.toString().getBytes(StandardCharsets.UTF_8)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("every Java has SHA-256", ex);
			}
		}

	}

}
