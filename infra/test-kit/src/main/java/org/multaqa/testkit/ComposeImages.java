package org.multaqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The images of docker-compose.yml, so that tests meet what a cluster runs. */
final class ComposeImages {

	private static final String FILE = "docker-compose.yml";

	private ComposeImages() {
	}

	/**
	 * The image of a container.
	 * @param container its name in docker-compose.yml
	 * @return with its version, for instance {@code mongo:8.0}
	 */
	static String of(String container) {
		if (services().get(container) instanceof Map<?, ?> service && service.get("image") instanceof String image) {
			return image;
		}
		throw new IllegalStateException(FILE + " names no image of " + container);
	}

	private static Map<?, ?> services() {
		try {
			Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions()))
				.load(Files.readString(file()));
			return (compose.get("services") instanceof Map<?, ?> services) ? services : Map.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In the root of the project, wherever below it the tests run. */
	private static Path file() {
		return Stream.iterate(Path.of("").toAbsolutePath(), (folder) -> folder != null, Path::getParent)
			.map((folder) -> folder.resolve(FILE))
			.filter(Files::exists)
			.findFirst()
			.orElseThrow();
	}

}
