package org.multaqa.kit.security;

import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/**
 * The secrets without which a service does not start. None has a default: what everybody
 * can read in the source is no secret.
 */
public final class RequiredSecrets {

	/** Shortest secret, in characters; machines make them, so they can be long. */
	public static final int SHORTEST = 32;

	/** What secrets ended in that once stood in the source. */
	private static final String PUBLISHED = "development-secret";

	private RequiredSecrets() {
	}

	/**
	 * Looks at all of them.
	 * @param names of variables, from {@code multaqa.required-secrets}
	 * @throws Unusable naming each that is missing or can be guessed
	 */
	public static void check(List<String> names, Environment environment) {
		var faults = names.stream().flatMap((name) -> fault(name, environment.getProperty(name)).stream()).toList();
		if (!faults.isEmpty()) {
			throw new Unusable(String.join(", ", faults));
		}
	}

	/**
	 * Looks at one that need not be there.
	 * @param name what it is called
	 * @return the same secret
	 * @throws Unusable if it can be guessed
	 */
	public static String checked(String name, String secret) {
		fault(name, secret).stream().findFirst().ifPresent((fault) -> {
			throw new Unusable(fault);
		});
		return secret;
	}

	/**
	 * A secret that is a key.
	 * @param name what it is called
	 * @param secret {@value Sealing#KEY_BYTES} bytes in Base64
	 * @throws Unusable if it is not
	 */
	public static byte[] key(String name, String secret) {
		try {
			byte[] key = Base64.getDecoder().decode(secret.strip());
			if (key.length == Sealing.KEY_BYTES) {
				return key;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new Unusable(name + " is not Base64");
		}
		throw new Unusable(name + " is not " + Sealing.KEY_BYTES + " bytes long");
	}

	private static List<String> fault(String name, @Nullable String secret) {
		if (secret == null || secret.isBlank()) {
			return List.of(name + " is missing");
		}
		if (secret.endsWith(PUBLISHED)) {
			return List.of(name + " is one that everybody knows");
		}
		return (secret.length() < SHORTEST) ? List.of(name + " is shorter than " + SHORTEST + " characters")
				: List.of();
	}

	/** Secrets that cannot be used; the message never shows any of them. */
	static final class Unusable extends IllegalStateException {

		private static final long serialVersionUID = 1;

		Unusable(String faults) {
			super("Secrets cannot be used: " + faults);
		}

	}

}
