package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The seeds of the Andes in a folder where they may be broken. */
record SeedCopy(Path folder) {

	static final Path ANDES = Path.of("..", "..", "seeds", "andes-2026");

	static SeedCopy in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(ANDES)) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName().toString()));
			}
		}
		return new SeedCopy(folder);
	}

	Path file(String name) {
		return this.folder.resolve(name);
	}

	/** Replaces the first place where this is written. */
	SeedCopy replace(String file, String good, String bad) throws IOException {
		String text = Files.readString(file(file));
		int at = text.indexOf(good);
		assertThat(at).as("“%s” in %s", good, file).isNotNegative();
		Files.writeString(file(file), text.substring(0, at) + bad + text.substring(at + good.length()));
		return this;
	}

	Seeds load() {
		return SeedLoader.load(this.folder);
	}

	/** None if the seeds are good; anything but an answer is a failure. */
	List<Fault> faults() {
		var thrown = catchThrowable(this::load);
		if (thrown == null) {
			return List.of();
		}
		assertThat(thrown).isInstanceOf(FaultySeeds.class);
		return ((FaultySeeds) thrown).faults();
	}

	List<String> told() {
		return faults().stream().map(Fault::toString).toList();
	}

}
