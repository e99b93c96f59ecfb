package org.multaqa.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service with the class path that its own jar gives it, and no more. The libraries are
 * those of this JVM, which has them all.
 */
record ServiceAlone(String service, Path jar) {

	private static final List<String> HERE = List.of(System.getProperty("java.class.path").split(File.pathSeparator));

	/** What comes with its jar, and not with the service. */
	private static final String ADDED_WHEN_PACKAGED = "spring-boot-jarmode-";

	/**
	 * Libraries of its jar that are not here, or here in another version.
	 * @return their file names
	 */
	List<String> missingHere() {
		return libraries().filter((library) -> here(library).isEmpty())
			.filter((library) -> !library.startsWith(ADDED_WHEN_PACKAGED))
			.toList();
	}

	Set<String> beans() {
		var manifest = manifest();
		String own = manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE) + "-"
				+ manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION) + ".jar";
		String classPath = Stream
			.concat(Stream.of(Path.of("target", "test-classes").toString()),
					Stream.concat(Stream.of(own), libraries()).flatMap((library) -> here(library).stream()))
			.collect(Collectors.joining(File.pathSeparator));
		try {
			var process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m",
					"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UnlockDiagnosticVMOptions",
					"-XX:-BytecodeVerificationRemote", "-cp", classPath, BeanNames.class.getName(),
					LaptopService.mainClassOf(this.service).getName())
				.redirectErrorStream(true)
				.start();
			try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
				var said = lines.lines().toList();
				var names = BeanNames.in(said);
				if (names.isEmpty()) {
					throw new IllegalStateException(String.join("\n", said));
				}
				return names;
			}
			finally {
				process.destroyForcibly();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** {@code Class-Path: lib/roadmap-api-1.0.jar lib/…} of its manifest. */
	private Stream<String> libraries() {
		return Arrays.stream(manifest().getValue(Attributes.Name.CLASS_PATH).split(" "))
			.map((library) -> library.replaceFirst("^lib/", ""));
	}

	private Attributes manifest() {
		try (var content = new JarFile(this.jar.toFile())) {
			return content.getManifest().getMainAttributes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Its place on the class path of this JVM: the jar, or the classes of a module that
	 * was not packaged in this build.
	 */
	private static Optional<String> here(String library) {
		String classes = Path.of(library.replaceAll("-\\d.*", ""), "target", "classes").toString();
		return HERE.stream()
			.filter((entry) -> Path.of(entry).getFileName().toString().equals(library)
					|| entry.endsWith(File.separator + classes))
			.findFirst();
	}

}
