package org.multaqa.testkit;

import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;

import org.multaqa.kit.security.Sealing;

/** Secrets of the clients of identity, for services under test. */
public final class TestSecrets {

	private TestSecrets() {
	}

	/**
	 * The secret of a client.
	 * @param client for instance {@code portal}
	 */
	public static String of(String client) {
		return "of-%s-under-test-0123456789abcdef".formatted(client);
	}

	/** Tells them to the services, by the same variables as in production. */
	static void tell() {
		System.setProperty("IDENTITY_SEALING_KEY", Base64.getEncoder().encodeToString(new byte[Sealing.KEY_BYTES]));
		Stream.of("portal", "registration", "sessions", "roadmap", "notifications", "operator")
			.forEach((client) -> System.setProperty(client.toUpperCase(Locale.ROOT) + "_CLIENT_SECRET", of(client)));
	}

}
