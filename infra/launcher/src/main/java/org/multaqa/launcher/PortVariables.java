package org.multaqa.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells the services of a platform where to find each other.
 *
 * @param ports of the platform
 */
record PortVariables(Ports ports) {

	/**
	 * One computer is no internet: seeds, rehearsals and benches ask for more than people
	 * do.
	 */
	static final int LIMITS_FACTOR = 1000;

	/**
	 * Where everything is, by the names that the configuration of the services and
	 * {@code docker-compose.yml} use.
	 * @return variables of every service
	 */
	Map<String, String> all() {
		var variables = new TreeMap<>(Map.of("KAFKA_BROKERS", "localhost:" + this.ports.kafka(), "MONGODB_URI",
				"mongodb://localhost:" + this.ports.store() + "/", "OIDC_ISSUER", this.ports.url("identity"),
				"SMTP_HOST", "localhost", "SMTP_PORT", Integer.toString(this.ports.smtp()), "MAILBOX_URL",
				"http://localhost:" + this.ports.mailbox(), "LIMITS_FACTOR", Integer.toString(LIMITS_FACTOR)));
		Ports.SERVICES.forEach((service) -> {
			variables.put(service.toUpperCase(Locale.ROOT) + "_URL", this.ports.url(service));
			variables.put(service.toUpperCase(Locale.ROOT) + "_MANAGEMENT_URL", this.ports.managementUrl(service));
		});
		return variables;
	}

}
