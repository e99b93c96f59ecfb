package org.multaqa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** {@link KillTest} shows the same with another process, also after it was killed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderTest {

	@TempDir
	Path folder;

	@Test
	void is_created_and_taken() {
		try (var data = DataFolder.lock(this.folder.resolve("deep/down"))) {
			assertThat(data.resolve("kafka")).isEqualTo(this.folder.resolve("deep/down/kafka"));
		}
	}

	@Test
	void is_refused_while_it_is_taken_naming_the_holder() {
		try (var data = DataFolder.lock(this.folder)) {
			assertThatExceptionOfType(FolderInUse.class).isThrownBy(() -> DataFolder.lock(this.folder))
				.satisfies(ex -> assertThat(ex.folder()).isEqualTo(this.folder))
				.satisfies(ex -> assertThat(ex.pid()).isEqualTo(ProcessHandle.current().pid()));
		}
	}

	@Test
	void is_free_again_when_it_is_given_back() {
		DataFolder.lock(this.folder).close();

		DataFolder.lock(this.folder).close();
	}

	@Test
	void does_not_mind_the_file_of_a_process_that_is_gone() throws Exception {
		Files.writeString(this.folder.resolve("in-use.lock"), "4194304");

		DataFolder.lock(this.folder).close();
	}

	@Test
	void has_its_small_files_whole_at_every_moment() throws Exception {
		Path file = this.folder.resolve("clock");
		DataFolder.write(file, "2025-12-08T08:00:00Z");
		var writer = Thread.ofPlatform().start(() -> {
			for (int i = 0; i < 2_000; i++) {
				writeAnew(file);
			}
		});

		while (writer.isAlive()) {
			assertThat(Files.readString(file)).isEqualTo("2025-12-08T08:00:00Z");
		}
		writer.join();
	}

	private static void writeAnew(Path file) {
		try {
			DataFolder.write(file, "2025-12-08T08:00:00Z");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
