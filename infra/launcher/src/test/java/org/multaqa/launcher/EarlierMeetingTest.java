package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.embedded.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierMeetingTest {

	@TempDir
	Path data;

	@Test
	void is_forgotten_and_nothing_else() throws IOException {
		DataFolder.lock(this.data).close();
		Files.createDirectories(this.data.resolve("kafka/topic-0"));
		for (String file : new String[] { "kafka/topic-0/0.log", "store", "store.newFile", "needs.key", "clock",
				"clock.new", "played", "multaqa.log", "letter.txt" }) {
			Files.writeString(this.data.resolve(file), file);
		}

		EarlierMeeting.forget(this.data);

		assertThat(this.data.toFile().list()).containsExactlyInAnyOrder("in-use.lock", "multaqa.log", "letter.txt");
	}

	@Test
	void is_not_looked_for_in_a_folder_of_somebody_else() throws IOException {
		Files.createDirectories(this.data.resolve("store"));
		Files.writeString(this.data.resolve("store/letter.txt"), "Dear all");
		Files.writeString(this.data.resolve("multaqa.log"), "log");

		assertThatThrownBy(() -> EarlierMeeting.forget(this.data)).isInstanceOf(Options.Misunderstood.class)
			.hasMessageContaining(this.data.toString());
		assertThat(this.data.resolve("store/letter.txt")).hasContent("Dear all");
		assertThat(this.data.resolve("in-use.lock")).doesNotExist();
	}

	@Test
	void is_none_where_there_are_only_the_logs_of_a_build() throws IOException {
		Files.createDirectories(this.data.resolve("apart"));
		Files.writeString(this.data.resolve("build.log"), "built");
		Files.writeString(this.data.resolve("multaqa.log.1"), "log");

		assertThatCode(() -> EarlierMeeting.forget(this.data)).doesNotThrowAnyException();
		assertThat(this.data.resolve("build.log")).hasContent("built");
	}

	@Test
	void is_none_where_there_is_no_folder() {
		assertThatCode(() -> EarlierMeeting.forget(this.data.resolve("none"))).doesNotThrowAnyException();
	}

}
