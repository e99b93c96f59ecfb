package org.multaqa.registration.delegation.application;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the vault has its key from: {@code multaqa.registration.needs-key}, 32 bytes in
 * Base64. Without one the service does not start, except on the laptop
 * ({@code multaqa.laptop=true}), whose people are samples: there a key that everybody can
 * read here will do.
 */
@Configuration(proxyBeanMethods = false)
class NeedsKey {

	private static final Logger LOG = LoggerFactory.getLogger(NeedsKey.class);

	private static final String FOR_LAPTOPS = "multaqa: no secret, a lap";

	@Bean
	NeedsVault needsVault(@Value("${multaqa.registration.needs-key:}") String key,
			@Value("${multaqa.laptop:false}") boolean laptop) {
		if (key.isBlank()) {
			if (!laptop) {
				throw new IllegalStateException("multaqa.registration.needs-key (REGISTRATION_NEEDS_KEY) is missing: "
						+ "32 random bytes in Base64, for instance from `openssl rand -base64 32`; "
						+ "private needs of participants are encrypted with it");
			}
			LOG.warn("Private needs are encrypted with the laptop's public key: no real person's needs belong here");
			return new NeedsVault(Arrays.copyOf(FOR_LAPTOPS.getBytes(StandardCharsets.US_ASCII), NeedsVault.KEY_BYTES));
		}
		return new NeedsVault(decoded(key.strip()));
	}

	private static byte[] decoded(String key) {
		try {
			byte[] bytes = Base64.getDecoder().decode(key);
			if (bytes.length == NeedsVault.KEY_BYTES) {
				return bytes;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException("multaqa.registration.needs-key is not Base64", ex);
		}
		throw new IllegalStateException("multaqa.registration.needs-key is not 32 bytes long");
	}

}
