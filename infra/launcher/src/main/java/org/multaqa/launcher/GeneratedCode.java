package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.tools.ToolProvider;

/** What Spring has written ahead of time, of all services, on its way to one folder. */
final class GeneratedCode {

	private final Path classes;

	/** By their paths within a folder of sources. */
	private final Map<Path, Path> sources = new TreeMap<>();

	/**
	 * Nothing yet.
	 * @param classes the folder for all classes
	 */
	GeneratedCode(Path classes) {
		this.classes = classes;
	}

	/** Takes the sources of a service, and copies its classes. */
	void add(Path ofSources, Path ofClasses) throws IOException {
		inFolder(ofSources).forEach((path, file) -> this.sources.merge(path, file, GeneratedCode::same));
		for (var written : inFolder(ofClasses).entrySet()) {
			Path target = this.classes.resolve(written.getKey());
			Files.createDirectories(target.getParent());
			Files.write(target, Files.readAllBytes(written.getValue()));
		}
	}

	void compile() {
		var arguments = new ArrayList<>(List.of("-XDsuppressNotes", "-proc:none", "-cp",
				System.getProperty("java.class.path"), "-d", this.classes.toString()));
		this.sources.values().forEach((source) -> arguments.add(source.toString()));
		int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
		if (code != 0) {
			throw new IllegalStateException("what Spring wrote ahead of time cannot be compiled");
		}
	}

	/** What Spring Cloud Stream writes about Kafka has the same name in each service. */
	private static Path same(Path one, Path other) {
		try {
			if (Files.mismatch(one, other) >= 0) {
				throw new IllegalStateException(one + " and " + other + " differ, and would be one class");
			}
			return one;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<Path, Path> inFolder(Path folder) throws IOException {
		var found = new TreeMap<Path, Path>();
		if (Files.exists(folder)) {
			try (var files = Files.walk(folder)) {
				files.filter(Files::isRegularFile).forEach((file) -> found.put(folder.relativize(file), file));
			}
		}
		return found;
	}

}
