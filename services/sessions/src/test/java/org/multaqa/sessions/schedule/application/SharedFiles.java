package org.multaqa.sessions.schedule.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Schedules of conferences that took place, where their files are there. */
final class SharedFiles {

	private SharedFiles() {
	}

	static byte[] schedule(String name) throws IOException {
		var folder = Path.of(Optional.ofNullable(System.getenv("MULTAQA_SHARED_DATA")).orElse("../../../shared/data"));
		var file = folder.resolve("schedules").resolve(name);
		assumeTrue(Files.exists(file), () -> "there is no " + name + " beside the project");
		return Files.readAllBytes(file);
	}

}
