package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedFolderTest {

	@TempDir
	Path folder;

	@TempDir
	Path elsewhere;

	private SeedCopy seeds;

	@BeforeEach
	void copy() throws IOException {
		this.seeds = SeedCopy.in(this.folder);
	}

	@Test
	void passes_over_what_begins_with_a_dot_and_what_is_to_be_read_first() throws IOException {
		Files.writeString(this.folder.resolve(".DS_Store"), "of a Mac");
		Files.createDirectory(this.folder.resolve(".git"));
		Files.writeString(this.folder.resolve("README.md"), "about this meeting");

		assertThat(this.seeds.told()).isEmpty();
	}

	@Test
	void names_a_missing_file_and_not_all_that_was_told_in_it() throws IOException {
		Files.delete(this.seeds.file("people.yaml"));

		assertThat(this.seeds.told()).containsExactly("people.yaml: this file is missing");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void reads_nothing_behind_a_link_out_of_the_folder() throws IOException {
		Files.move(this.seeds.file("people.yaml"), this.elsewhere.resolve("people.yaml"));
		Files.createSymbolicLink(this.seeds.file("people.yaml"), this.elsewhere.resolve("people.yaml"));

		assertThat(this.seeds.told())
			.containsExactly("people.yaml: a link out of the folder; the file itself is needed here");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void reads_a_link_that_stays_inside() throws IOException {
		Files.move(this.seeds.file("people.yaml"), this.folder.resolve(".people"));
		Files.createSymbolicLink(this.seeds.file("people.yaml"), Path.of(".people"));

		assertThat(this.seeds.told()).isEmpty();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void may_itself_be_behind_a_link() throws IOException {
		var link = Files.createSymbolicLink(this.elsewhere.resolve("andes"), this.folder);

		assertThat(new SeedCopy(link).told()).isEmpty();
		Files.delete(link);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void names_a_link_to_nothing() throws IOException {
		Files.delete(this.seeds.file("refusals.yaml"));
		Files.createSymbolicLink(this.seeds.file("refusals.yaml"), Path.of("nothing"));

		assertThat(this.seeds.told()).containsExactly("refusals.yaml: a link to nothing; a file is needed here");
	}

	@Test
	void names_a_folder_in_place_of_a_file() throws IOException {
		Files.delete(this.seeds.file("people.yaml"));
		Files.createDirectory(this.seeds.file("people.yaml"));

		assertThat(this.seeds.told()).containsExactly("people.yaml: a folder; a file is needed here");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void names_a_pipe_in_place_of_a_file_and_does_not_wait_for_it() throws Exception {
		Files.delete(this.seeds.file("people.yaml"));
		assertThat(new ProcessBuilder("mkfifo", this.seeds.file("people.yaml").toString()).start().waitFor()).isZero();

		assertThat(this.seeds.told()).containsExactly("people.yaml: a pipe or a device; a file is needed here");
	}

	@Test
	void says_the_name_of_a_strange_file_without_obeying_it() throws IOException {
		Files.writeString(this.folder.resolve("a\u202Eb\u0007.yaml"), "");

		assertThat(this.seeds.told()).singleElement()
			.asString()
			.startsWith("a\\u202Eb\\u0007.yaml: not a file of the format");
	}

}
