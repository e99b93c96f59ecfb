package org.multaqa.identity.tokens.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares secrets of clients as the configuration has them, in constant time. They are
 * long and made by machines: slow hashing would only cost the services that ask.
 */
final class ClientSecretEncoder implements PasswordEncoder {

	@Override
	public @Nullable String encode(@Nullable CharSequence secret) {
		return (secret != null) ? secret.toString() : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence presented, @Nullable String secret) {
		return presented != null && secret != null && MessageDigest
			.isEqual(presented.toString().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
	}

}
