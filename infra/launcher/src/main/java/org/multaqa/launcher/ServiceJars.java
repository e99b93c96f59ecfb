package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.multaqa.launcher.seeds.MeetingClock;

/**
 * The jars that run alone, as they stand in containers.
 *
 * @param services the folder of the services
 */
record ServiceJars(Path services) {

	/**
	 * The classes that run inside a service's jar without being in it. The launcher's jar
	 * would not do: its manifest leads to the jars of everybody, and a service that
	 * secretly needs one of them would find it.
	 */
	static final List<Class<?>> BROUGHT_ALONG = List.of(ServiceApart.class, ParentWatch.class, LaptopService.class,
			DomainClock.class, MeetingClock.class);

	/**
	 * The jar of a service, beside its libraries.
	 * @return started by {@code java -jar}
	 */
	Path of(String service) {
		Path jar = this.services.resolve(service).resolve("target/app/service.jar");
		if (!Files.isRegularFile(jar)) {
			throw new IllegalStateException("there is no " + jar + "; make it with: mvn package");
		}
		return jar;
	}

	/**
	 * Copies what runs inside the services' jars without being in them.
	 * @param folder where to
	 */
	static void bringAlong(Path folder) {
		for (Class<?> each : BROUGHT_ALONG) {
			String name = each.getName().replace('.', '/') + ".class";
			try (var bytes = ServiceJars.class.getClassLoader().getResourceAsStream(name)) {
				if (bytes == null) {
					throw new IllegalStateException("there is no " + name);
				}
				Path file = folder.resolve(name);
				Files.createDirectories(file.getParent());
				Files.copy(bytes, file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
