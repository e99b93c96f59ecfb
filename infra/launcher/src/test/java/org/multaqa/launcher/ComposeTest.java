package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** What docker-compose.yml says is what the services understand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeTest {

	private static final Path ROOT = Path.of("..", "..");

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[:}]");

	private final Map<String, Object> compose = read(ROOT.resolve("docker-compose.yml"));

	@Test
	void every_service_has_a_container_built_from_its_jar() {
		assertThat(Ports.SERVICES).allSatisfy((service) -> {
			Map<String, Object> build = map(map(container(service), "build"), "args");
			assertThat(build).containsEntry("SERVICE", service);
			assertThat(ROOT.resolve("services").resolve(service).resolve("pom.xml")).exists();
		});
	}

	@Test
	void every_port_is_the_one_that_the_service_has_by_itself() throws IOException {
		for (String service : Ports.SERVICES) {
			String port = String.valueOf(environment(service).get("SERVER_PORT"));

			assertThat(configuration(service)).contains("${SERVER_PORT:" + port + "}");
			assertThat(environment("portal").get(service.toUpperCase(java.util.Locale.ROOT) + "_URL")).asString()
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
		var given = environment("registration").keySet();
		var known = Ports.SERVICES.stream().map(ComposeTest::configurationOf).reduce(defaults, String::concat);
		assertThat(given).filteredOn((name) -> !name.startsWith("SPRING_"))
			.allSatisfy((name) -> assertThat(known).contains("${" + name));
	}

	@Test
	void every_container_waits_for_kafka_and_the_store_and_says_whether_it_is_well() {
		assertThat(Ports.SERVICES).allSatisfy((service) -> {
			assertThat(map(container(service), "depends_on")).containsKeys("kafka", "mongo");
			assertThat(container(service)).containsKey("healthcheck");
		});
	}

	private Map<String, Object> container(String name) {
		return map(map(this.compose, "services"), name);
	}

	private Map<String, Object> environment(String service) {
		return map(container(service), "environment");
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

	private static Map<String, Object> read(Path file) {
		try {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> parent, String key) {
		assertThat(parent).containsKey(key);
		return (Map<String, Object>) parent.get(key);
	}

}
