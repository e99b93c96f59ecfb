package org.multaqa.launcher;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.multaqa.embedded.EmbeddedBroker;
import org.multaqa.kit.events.KafkaSetup;

/**
 * Passwords of a broker where everybody signs in, made by chance for this start alone:
 * the administrator gives them to the services anew each time, so they need not be kept.
 */
final class BrokerPasswords {

	private static final int BYTES = 32;

	private final String administrator = byChance();

	private final Map<String, String> services;

	BrokerPasswords() {
		var passwords = new TreeMap<String, String>();
		Ports.SERVICES.forEach((service) -> passwords.put(service, byChance()));
		this.services = Map.copyOf(passwords);
	}

	/**
	 * How the administrator reaches the broker.
	 * @param brokers its address
	 * @return settings of any client
	 */
	Map<String, Object> administrator(String brokers) {
		return KafkaSetup.administrator(brokers, EmbeddedBroker.ADMINISTRATOR, this.administrator, "");
	}

	/**
	 * Starts a broker where the services may come in, each for what it owns.
	 * @param folder for its files
	 * @param port where it listens
	 * @return ready for the services
	 */
	EmbeddedBroker start(Path folder, int port) {
		var broker = EmbeddedBroker.startClosed(folder, port, this.administrator);
		try {
			KafkaSetup.settle(administrator(broker.bootstrapServers()), this.services, (short) 1);
			return broker;
		}
		catch (RuntimeException ex) {
			broker.close();
			throw ex;
		}
	}

	/** What a service is told. */
	Map<String, String> of(String service) {
		return Map.of("KAFKA_PROTOCOL", "SASL_PLAINTEXT", "KAFKA_PASSWORD",
				Objects.requireNonNull(this.services.get(service)));
	}

	private static String byChance() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	@Override
	public String toString() {
		return "BrokerPasswords[private]";
	}

}
