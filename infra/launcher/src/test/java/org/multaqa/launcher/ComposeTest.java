package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.kit.events.KafkaSetup;

import static org.assertj.core.api.Assertions.assertThat;

/** What docker-compose.yml says is what the services understand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeTest {

	private static final Path ROOT = Path.of("..", "..");

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[:}]");

	private final Compose compose = new Compose(ROOT.resolve("docker-compose.yml"));

	@Test
	void every_service_has_a_container_built_from_its_jar() {
		assertThat(Ports.SERVICES).allSatisfy((service) -> {
			var build = Compose.map(Compose.map(this.compose.container(service), "build"), "args");
			assertThat(build).containsEntry("SERVICE", service);
			assertThat(ROOT.resolve("services").resolve(service).resolve("pom.xml")).exists();
		});
	}

	@Test
	void every_port_is_the_one_that_the_service_has_by_itself() throws IOException {
		for (String service : Ports.SERVICES) {
			String port = this.compose.environment(service).get("SERVER_PORT");

			String management = this.compose.environment(service).get("MANAGEMENT_PORT");

			assertThat(configuration(service)).contains("${SERVER_PORT:" + port + "}",
					"${MANAGEMENT_PORT:" + management + "}");
			assertThat(this.compose.environment("portal").get(service.toUpperCase(Locale.ROOT) + "_MANAGEMENT_URL"))
				.asString()
				.endsWith(":" + management);
			assertThat(this.compose.environment("portal").get(service.toUpperCase(Locale.ROOT) + "_URL")).asString()
				.contains(":" + port);
		}
	}

	@Test
	void every_variable_is_understood_by_the_services_that_get_it() throws IOException {
		String defaults = Files.readString(ROOT.resolve("infra/service-kit/src/main/resources/service-defaults.yml"));
		for (String service : Ports.SERVICES) {
			String understood = defaults + configuration(service);
			var needed = VARIABLE.matcher(understood).results().map((match) -> match.group(1)).distinct().toList();

			assertThat(needed).as("variables of " + service).contains("KAFKA_BROKERS", "MONGODB_URI", "OIDC_ISSUER");
		}
		var given = this.compose.environment("registration").keySet();
		var known = Ports.SERVICES.stream().map(ComposeTest::configurationOf).reduce(defaults, String::concat);
		assertThat(given).filteredOn((name) -> !name.startsWith("SPRING_"))
			.allSatisfy((name) -> assertThat(known).contains("${" + name));
	}

	@Test
	void a_container_is_told_what_a_process_of_the_rehearsal_is_told(@TempDir Path folder) {
		var secrets = LaptopSecrets.in(folder);
		var laptop = Set.of("MAILBOX_URL", "SERVER_ADDRESS");

		assertThat(Ports.SERVICES).allSatisfy((service) -> {
			var container = new TreeSet<>(this.compose.environment(service).keySet());
			container.removeAll(Compose.TLS_OF_STORE);
			var process = new TreeSet<>(
					ServiceEnvironment.of(service, new Ports(8080), secrets, Path.of("logs")).keySet());
			process.removeAll(laptop);
			assertThat(process).as(service).isEqualTo(container);
		});
	}

	@Test
	void no_secret_has_a_default() throws IOException {
		var files = new ArrayList<>(List.of(ROOT.resolve("docker-compose.yml"),
				ROOT.resolve("infra/service-kit/src/main/resources/service-defaults.yml")));
		Ports.SERVICES.forEach((service) -> files
			.add(ROOT.resolve("services/" + service + "/src/main/resources/" + service + ".yml")));
		var secret = Pattern.compile("\\$\\{[A-Z_]*(SECRET|KEY|PASSWORD)(:-?)([^}?$][^}]*)?}");
		for (Path file : files) {
			assertThat(secret.matcher(Files.readString(file)).results()).filteredOn((found) -> found.group(3) != null)
				.as(file.toString())
				.isEmpty();
		}
		for (String service : Ports.SERVICES) {
			var needed = Pattern.compile("required-secrets: (\\S+)").matcher(configuration(service));
			for (String name : needed.find() ? needed.group(1).split(",") : new String[0]) {
				assertThat(Files.readString(files.getFirst())).as(service).contains("${" + name + ":?");
				assertThat(this.compose.environment(service)).as(service).containsKey(name);
			}
		}
	}

	@Test
	void keys_turn_and_another_provider_signs_in_without_a_change_of_the_file() {
		assertThat(this.compose.environment("identity")).containsKey("IDENTITY_SEALING_KEYS_BEFORE");
		assertThat(this.compose.environment("registration")).containsKeys("REGISTRATION_NEEDS_KEYS_BEFORE",
				"REGISTRATION_CODES_KEY");
		assertThat(this.compose.environment("portal")).containsKeys("OIDC_AUDIENCE", "OIDC_REVOCATION_URI",
				"OIDC_END_SESSION_URI");
	}

	@Test
	void every_container_waits_for_kafka_and_the_store_and_says_whether_it_is_well() {
		assertThat(Ports.SERVICES).allSatisfy((service) -> {
			assertThat(Compose.map(this.compose.container(service), "depends_on")).containsKeys("kafka", "kafka-setup",
					"mongo");
			assertThat(this.compose.container(service)).containsKey("healthcheck");
		});
	}

	@Test
	void a_service_signs_in_at_kafka_and_at_its_own_database_by_TLS_and_knows_nobody_elses_password() {
		assertThat(Ports.SERVICES).allSatisfy((service) -> {
			var told = this.compose.written(service);
			String name = service.toUpperCase(Locale.ROOT);
			var store = new ConnectionString(told.get("MONGODB_URI").replaceAll("\\$\\{[^}]*}", "password"));

			assertThat(told).containsEntry("KAFKA_PROTOCOL", "SASL_SSL").containsKeys("KAFKA_CA");
			assertThat(told.get("KAFKA_PASSWORD")).startsWith("${" + name + "_KAFKA_PASSWORD:?");
			assertThat(told.get("MONGODB_URI")).contains(":${" + name + "_MONGO_PASSWORD:?");
			assertThat(store.getDatabase()).isEqualTo(service);
			assertThat(store.getUsername()).isEqualTo(service);
			assertThat(store.getSslEnabled()).isTrue();
			assertThat(told).containsKeys(Compose.TLS_OF_STORE.toArray(String[]::new));
			assertThat(Pattern.compile("([A-Z]+)_(KAFKA|MONGO)_PASSWORD").matcher(told.toString()).results())
				.extracting((found) -> found.group(1))
				.containsOnly(name);
		});
	}

	@Test
	void every_service_gets_a_user_at_the_store_who_has_its_database_alone() throws IOException {
		String users = Files.readString(ROOT.resolve("infra/docker/mongo-users.js"));
		var mongo = this.compose.container("mongo");

		assertThat(users).contains("[\"" + String.join("\", \"", Ports.SERVICES) + "\"]",
				"db.getSiblingDB(service).createUser", "[{ role: \"readWrite\", db: service }]");
		assertThat(mongo.get("command")).asString()
			.contains("--keyFile=", "--tlsMode=requireTLS", "--tlsCertificateKeyFile=/certificates/mongo.pem");
		assertThat(mongo.get("volumes")).asString()
			.contains("./infra/docker/mongo-users.js:/docker-entrypoint-initdb.d/",
					"mongo.pem:/certificates/mongo.pem");
		assertThat(this.compose.written("mongo").keySet()).containsAll(passwords("MONGO"));
	}

	@Test
	void every_service_gets_a_password_and_its_rights_at_kafka_before_it_starts() throws ClassNotFoundException {
		var setup = this.compose.container("kafka-setup");

		assertThat(setup).containsEntry("command", Ports.SERVICES);
		assertThat(Class.forName(((List<?>) setup.get("entrypoint")).getLast().toString())).isEqualTo(KafkaSetup.class);
		assertThat(this.compose.written("kafka-setup").keySet()).containsAll(passwords("KAFKA"));
		assertThat(Ports.SERVICES).allSatisfy((service) -> assertThat(
				Compose.map(Compose.map(this.compose.container(service), "depends_on"), "kafka-setup"))
			.containsEntry("condition", "service_completed_successfully"));
	}

	@Test
	void one_command_makes_all_that_the_file_insists_on_and_no_command_makes_it_anew(@TempDir Path folder)
			throws Exception {
		var secrets = ComposeSecrets.in(folder);
		var asked = Pattern.compile("\\$\\{([A-Z_]+):\\?")
			.matcher(Files.readString(ROOT.resolve("docker-compose.yml")));

		assertThat(secrets.keySet())
			.containsExactlyInAnyOrderElementsOf(asked.results().map((found) -> found.group(1)).distinct().toList());
		assertThat(secrets.values()).doesNotHaveDuplicates()
			.allSatisfy((one) -> assertThat(one).hasSizeGreaterThan(31));
		assertThat(ComposeSecrets.in(folder)).isEqualTo(secrets);
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".env"))))
				.isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".certificates"))))
				.isEqualTo("rwx------");
		}
	}

	private static List<String> passwords(String of) {
		return Ports.SERVICES.stream()
			.map((service) -> service.toUpperCase(Locale.ROOT) + "_" + of + "_PASSWORD")
			.toList();
	}

	@Test
	void the_proxy_for_TLS_is_the_one_that_is_believed_and_leads_to_what_people_reach() throws IOException {
		var proxy = this.compose.container("proxy");
		var address = Compose.map(Compose.map(proxy, "networks"), "default").get("ipv4_address");
		String configured = Files.readString(ROOT.resolve("infra/docker/Caddyfile"));

		assertThat(proxy).containsEntry("profiles", List.of("tls"));
		assertThat(Stream.of("portal", "identity")).allSatisfy((service) -> {
			var environment = this.compose.environment(service);
			assertThat(environment).containsEntry("TRUSTED_PROXIES", String.valueOf(address));
			assertThat(configured).contains("reverse_proxy " + service + ":" + environment.get("SERVER_PORT"),
					"{$" + service.toUpperCase(Locale.ROOT) + "_HOST}");
		});
		assertThat(Ports.SERVICES).filteredOn((service) -> this.compose.container(service).containsKey("ports"))
			.allSatisfy((service) -> assertThat(this.compose.container(service).get("ports")).asString()
				.startsWith("[127.0.0.1:")
				.doesNotContain(String.valueOf(this.compose.environment(service).get("MANAGEMENT_PORT"))));
	}

	@Test
	void no_proxy_is_believed_because_of_where_a_service_runs() throws IOException {
		assertThat(Files.readString(ROOT.resolve("infra/service-kit/src/main/resources/service-defaults.yml")))
			.contains("  forward-headers-strategy: none\n");
	}

	private static String configuration(String service) throws IOException {
		return Files.readString(ROOT.resolve("services/" + service + "/src/main/resources/" + service + ".yml"));
	}

	private static String configurationOf(String service) {
		try {
			return configuration(service);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
