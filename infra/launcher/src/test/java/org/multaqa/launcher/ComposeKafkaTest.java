package org.multaqa.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.kit.events.KafkaSetup;
import org.multaqa.model.events.Topic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The settings of Kafka in docker-compose.yml, with the certificates and passwords that
 * infra/docker/secrets.sh makes, in a real broker, and the settings of the services to
 * reach it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeKafkaTest {

	private static final Path ROOT = Path.of("..", "..");

	private final Ports ports = Ports.free();

	@Test
	void lets_services_in_by_TLS_with_their_passwords_to_write_on_their_own_topics(@TempDir Path folder)
			throws Exception {
		var secrets = ComposeSecrets.in(folder);
		String authority = folder.resolve(".certificates/ca.pem").toString();
		var server = broker(folder, secrets);
		try {
			KafkaSetup.settle(
					KafkaSetup.administrator(address(), "admin", secrets.get("KAFKA_ADMIN_PASSWORD"), authority),
					Ports.SERVICES.stream()
						.collect(Collectors.toMap((service) -> service,
								(service) -> secrets.get(service.toUpperCase(Locale.ROOT) + "_KAFKA_PASSWORD"))),
					(short) 1);

			var sessions = client("sessions", secrets.get("SESSIONS_KAFKA_PASSWORD"), authority);
			send(sessions, Topic.WORKSHOPS);
			assertThatThrownBy(() -> send(sessions, Topic.PEOPLE)).isInstanceOf(ExecutionException.class)
				.hasCauseInstanceOf(TopicAuthorizationException.class);
			sessions.keySet().removeIf((name) -> name.startsWith("ssl."));
			assertThatThrownBy(() -> send(sessions, Topic.WORKSHOPS))
				.hasCauseInstanceOf(SslAuthenticationException.class);
		}
		finally {
			server.shutdown();
			server.awaitShutdown();
		}
	}

	private KafkaRaftServer broker(Path folder, Map<String, String> secrets) throws Exception {
		var settings = new Properties();
		new Compose(ROOT.resolve("docker-compose.yml")).written("kafka")
			.forEach((name, value) -> settings.put(property(name), here(value, folder, secrets)));
		String data = settings.getProperty("log.dirs");
		Files.createDirectories(Path.of(data));
		new Formatter().setNodeId(1)
			.setClusterId(Uuid.randomUuid().toString())
			.setControllerListenerName("CONTROLLER")
			.setMetadataLogDirectory(data)
			.addDirectory(data)
			.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
			.run();
		var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
		server.startup();
		return server;
	}

	/** As Kafka's image takes its settings from variables. */
	private static String property(String variable) {
		return variable.substring("KAFKA_".length())
			.toLowerCase(Locale.ROOT)
			.replace("___", "-")
			.replace("__", "\0")
			.replace('_', '.')
			.replace('\0', '_');
	}

	private String here(String value, Path folder, Map<String, String> secrets) {
		return value.replaceAll("\\$\\{KAFKA_ADMIN_PASSWORD:[^}]*}", secrets.get("KAFKA_ADMIN_PASSWORD"))
			.replace("/certificates/", folder.resolve(".certificates") + "/")
			.replace("/var/lib/kafka/data", folder.resolve("kafka").toString())
			.replaceAll("(://|@)(kafka)?:", "$1localhost:")
			.replace(":9092", ":" + this.ports.kafka())
			.replace(":9093", ":" + this.ports.store());
	}

	private String address() {
		return "localhost:" + this.ports.kafka();
	}

	/** As service-defaults.yml says, and a container is told. */
	private Map<String, Object> client(String service, String password, String authority) throws Exception {
		var environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("container", Map.of("spring.application.name", service, "KAFKA_PROTOCOL",
					"SASL_SSL", "KAFKA_PASSWORD", password, "KAFKA_CA", authority)));
		Map<String, Object> defaults = new Yaml(new SafeConstructor(new LoaderOptions()))
			.load(Files.readString(ROOT.resolve("infra/service-kit/src/main/resources/service-defaults.yml")));
		var settings = new HashMap<String, Object>(Map.of("bootstrap.servers", address()));
		Compose.map(Compose.map(defaults, "multaqa.kafka"), "client")
			.forEach((name, value) -> settings.put(name, environment.resolvePlaceholders(String.valueOf(value))));
		return settings;
	}

	private static void send(Map<String, Object> client, Topic topic) throws Exception {
		try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>(topic.wireName(), "subject/1", "{}")).get();
		}
	}

}
