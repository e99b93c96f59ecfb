package org.multaqa.kit.events;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.multaqa.kit.security.RequiredSecrets;

/**
 * What the administrator of a Kafka where everybody signs in does before the services
 * start, and again whenever passwords or owners have changed: makes the topics, gives
 * each service its password and its rights, and takes back rights to write on a topic of
 * somebody else. Doing it again changes nothing.
 */
public final class KafkaSetup {

	private static final int ITERATIONS = 8192;

	private static final long PATIENCE_SECONDS = 60;

	private KafkaSetup() {
	}

	/**
	 * Does it for what the environment says: {@code KAFKA_BROKERS}, {@code KAFKA_CA},
	 * {@code KAFKA_REPLICATION}, {@code KAFKA_ADMIN_PASSWORD}, and for each service
	 * {@code <SERVICE>_KAFKA_PASSWORD}.
	 * @param services their names
	 */
	public static void main(String[] services) {
		var passwords = new TreeMap<String, String>();
		for (String service : services) {
			passwords.put(service, secret(service.toUpperCase(Locale.ROOT) + "_KAFKA_PASSWORD"));
		}
		settle(administrator(told("KAFKA_BROKERS", ""), "admin", secret("KAFKA_ADMIN_PASSWORD"), told("KAFKA_CA", "")),
				passwords, Short.parseShort(told("KAFKA_REPLICATION", "1")));
		System.out.println("Kafka knows " + String.join(", ", passwords.keySet()));
	}

	private static String secret(String name) {
		return RequiredSecrets.checked(name, told(name, ""));
	}

	private static String told(String name, String otherwise) {
		return System.getenv().getOrDefault(name, otherwise);
	}

	/**
	 * How the administrator reaches Kafka.
	 * @param brokers addresses
	 * @param name with which the administrator signs in (PLAIN)
	 * @param password of letters and digits
	 * @param authority a file with the certificate that signed those of the brokers, in
	 * PEM; empty without TLS, which is for one computer only
	 * @return settings of any client
	 */
	public static Map<String, Object> administrator(String brokers, String name, String password, String authority) {
		var settings = new HashMap<String, Object>(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
				CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, authority.isEmpty() ? "SASL_PLAINTEXT" : "SASL_SSL",
				SaslConfigs.SASL_MECHANISM, "PLAIN", SaslConfigs.SASL_JAAS_CONFIG,
				"org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
					.formatted(name, password)));
		if (!authority.isEmpty()) {
			settings.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
			settings.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, authority);
		}
		return Map.copyOf(settings);
	}

	/**
	 * Makes topics, passwords and rights as they are declared.
	 * @param administrator how the administrator reaches Kafka
	 * @param passwords of the services, by their names
	 * @param replication copies of each partition
	 * @throws IllegalStateException if Kafka does not answer, or refuses
	 */
	public static void settle(Map<String, Object> administrator, Map<String, String> passwords, short replication) {
		Topics.provision(administrator, replication);
		var rights = passwords.keySet().stream().flatMap((service) -> KafkaRights.of(service).stream()).toList();
		try (var admin = Admin.create(administrator)) {
			answer(admin.alterUserScramCredentials(
					passwords.entrySet().stream().map((each) -> credentials(each.getKey(), each.getValue())).toList())
				.all());
			answer(admin.createAcls(rights).all());
			var broken = answer(admin.describeAcls(AclBindingFilter.ANY).values()).stream()
				.filter(KafkaRights::breaksOneWriter)
				.map(AclBinding::toFilter)
				.toList();
			if (!broken.isEmpty()) {
				answer(admin.deleteAcls(broken).all());
			}
		}
	}

	private static UserScramCredentialAlteration credentials(String service, String password) {
		return new UserScramCredentialUpsertion(service,
				new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
				password.getBytes(StandardCharsets.UTF_8));
	}

	private static <T> T answer(KafkaFuture<T> future) {
		try {
			return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("Kafka did not take users and rights", ex);
		}
	}

}
