package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** docker-compose.yml, read as far as these tests ask. */
final class Compose {

	private static final Pattern DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:[-?]([^}]*)}");

	/** What containers are told of TLS to the store, and no process is. */
	static final Set<String> TLS_OF_STORE = Set.of("SPRING_MONGODB_SSL_BUNDLE",
			"SPRING_SSL_BUNDLE_PEM_STORE_TRUSTSTORE_CERTIFICATE");

	private final Map<String, Object> file;

	Compose(Path file) {
		try {
			this.file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Map<String, Object> container(String name) {
		return map(map(this.file, "services"), name);
	}

	/** What a container is told when nobody says otherwise. */
	Map<String, String> environment(String service) {
		var environment = new TreeMap<>(written(service));
		environment.replaceAll((_, value) -> DEFAULT.matcher(value).replaceAll("$1"));
		return environment;
	}

	/** What a container is told, as it is written. */
	Map<String, String> written(String service) {
		var environment = new TreeMap<String, String>();
		map(container(service), "environment").forEach((name, value) -> environment.put(name, String.valueOf(value)));
		return environment;
	}

	/** The command by which Docker finds out whether a container is well. */
	List<String> healthCheck(String service) {
		var test = (List<?>) map(container(service), "healthcheck").get("test");
		assertThat(test.getFirst()).isEqualTo("CMD");
		return test.stream().skip(1).map((word) -> String.valueOf(word).replace("$$", "$")).toList();
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(Map<String, Object> parent, String key) {
		assertThat(parent).containsKey(key);
		return (Map<String, Object>) parent.get(key);
	}

}
