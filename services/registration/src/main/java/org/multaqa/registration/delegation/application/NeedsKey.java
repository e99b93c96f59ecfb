package org.multaqa.registration.delegation.application;

import java.util.Base64;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the vault has its key from: {@code multaqa.registration.needs-key}, 32 bytes in
 * Base64. There is no default: without a key of its own the service does not start.
 */
@Configuration(proxyBeanMethods = false)
class NeedsKey {

	@Bean
	NeedsVault needsVault(@Value("${multaqa.registration.needs-key:}") String key) {
		try {
			byte[] bytes = Base64.getDecoder().decode(key.strip());
			if (bytes.length == NeedsVault.KEY_BYTES) {
				return new NeedsVault(bytes);
			}
		}
		catch (IllegalArgumentException ex) {
			throw new Unusable("it is not Base64");
		}
		throw new Unusable(key.isBlank() ? "it is missing" : "it is not 32 bytes long");
	}

	/** The key for private needs cannot be used; its message never shows any of it. */
	static final class Unusable extends RuntimeException {

		private static final long serialVersionUID = 1;

		Unusable(String why) {
			super("multaqa.registration.needs-key cannot be used: " + why);
		}

	}

}
