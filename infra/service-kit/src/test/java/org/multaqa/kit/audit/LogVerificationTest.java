package org.multaqa.kit.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.kit.domain.Hashes;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogVerificationTest {

	/** So large that a second file is begun after the fourth line. */
	private static final int LARGEST = 800;

	@TempDir
	private Path folder;

	private Path file;

	private Path earlier;

	@BeforeEach
	void ten_lines_in_three_files() throws IOException {
		this.file = this.folder.resolve("security-roadmap.log");
		this.earlier = this.folder.resolve("security-roadmap.log.1");
		var files = files();
		for (int i = 1; i <= 10; i++) {
			files.append(Map.of("subject", "person-" + i));
		}
	}

	@Test
	void a_log_of_several_files_is_as_it_was_written() {
		var result = LogVerification.verify(this.file);

		assertThat(this.earlier).exists();
		assertThat(this.folder.resolve("security-roadmap.log.2")).exists();
		assertThat(result.faults()).isEmpty();
		assertThat(result.lines()).isEqualTo(10);
		assertThat(result.last()).isEqualTo(10);
	}

	@Test
	void another_start_goes_on_where_the_last_one_ended_even_in_a_new_file() throws IOException {
		files().append(Map.of("subject", "after a restart"));
		Files.delete(this.folder.resolve("security-roadmap.log.2"));
		Files.move(this.earlier, this.folder.resolve("security-roadmap.log.2"));
		Files.move(this.file, this.earlier);
		files().append(Map.of("subject", "in a new file"));

		Files.move(this.folder.resolve("security-roadmap.log.2"), this.folder.resolve("other"));
		assertThat(LogVerification.verify(this.file).faults()).isEmpty();
		assertThat(LogVerification.verify(this.file).last()).isEqualTo(12);
	}

	@Test
	void the_oldest_files_may_be_gone() throws IOException {
		Files.delete(this.folder.resolve("security-roadmap.log.2"));

		assertThat(LogVerification.verify(this.file).faults()).isEmpty();
	}

	@Test
	void a_changed_line_is_named() throws IOException {
		change(this.earlier, (lines) -> lines.set(1, lines.get(1).replace("person-", "nobody-")));

		assertThat(LogVerification.verify(this.file).faults()).containsExactly("security-roadmap.log.1:2 was changed");
	}

	@Test
	void a_changed_line_is_named_that_has_a_new_hash() throws IOException {
		change(this.earlier, (lines) -> lines.set(1, hashedAnew(lines.get(1).replace("person-", "nobody-"))));

		assertThat(LogVerification.verify(this.file).faults()).containsExactly(
				"security-roadmap.log.1:2 was changed, and hashed anew: security-roadmap.log.1:3 knows it otherwise");
	}

	@Test
	void a_changed_last_line_of_a_file_is_named_by_the_next_file() throws IOException {
		int last = Files.readAllLines(this.earlier).size();
		change(this.earlier,
				(lines) -> lines.set(last - 1, hashedAnew(lines.get(last - 1).replace("person-", "nobody-"))));

		assertThat(LogVerification.verify(this.file).faults()).containsExactly("security-roadmap.log.1:" + last
				+ " was changed, and hashed anew: security-roadmap.log:1 knows it otherwise");
	}

	@Test
	void a_cut_line_is_named() throws IOException {
		long cut = ChainedLine.read(Files.readAllLines(this.earlier).get(1)).orElseThrow().number();
		change(this.earlier, (lines) -> lines.remove(1));

		assertThat(LogVerification.verify(this.file).faults())
			.containsExactly("before security-roadmap.log.1:2, number " + cut + " was cut out");
	}

	@Test
	void a_cut_end_of_an_earlier_file_is_named() throws IOException {
		var lines = Files.readAllLines(this.earlier);
		long last = ChainedLine.read(lines.getLast()).orElseThrow().number();
		change(this.earlier, (all) -> {
			all.removeLast();
			all.removeLast();
		});

		assertThat(LogVerification.verify(this.file).faults())
			.containsExactly("before security-roadmap.log:1, numbers " + (last - 1) + " to " + last + " were cut out");
	}

	@Test
	void a_reordered_line_is_named() throws IOException {
		long moved = ChainedLine.read(Files.readAllLines(this.earlier).get(1)).orElseThrow().number();
		change(this.earlier, (lines) -> Collections.swap(lines, 1, 2));

		assertThat(LogVerification.verify(this.file).faults())
			.containsExactly("security-roadmap.log.1:3 is not where it was written: number " + moved
					+ " comes after number " + (moved + 1));
	}

	@Test
	void a_line_that_was_put_in_is_named() throws IOException {
		change(this.file, (lines) -> lines.add(1, "2026-11-26T14:00:00.000Z INFO layan-fihris skips everything"));

		assertThat(LogVerification.verify(this.file).faults()).contains("security-roadmap.log:2 was changed");
	}

	@Test
	void what_people_write_ends_no_line() throws IOException {
		files().append(Map.of("subject", "x\n{\"n\":11}\r\u2028\u202e\u0085end"));

		assertThat(Files.readAllLines(this.file).getLast()).contains("x\\n{\\\"n\\\":11}\\r\\u2028\\u202E\\u0085end");
		assertThat(LogVerification.verify(this.file).faults()).isEmpty();
	}

	private ChainedFiles files() {
		return new ChainedFiles(this.file, LARGEST, 5);
	}

	private static String hashedAnew(String line) {
		String hashed = line.substring(0, line.lastIndexOf(",\"hash\""));
		return hashed + ",\"hash\":\"" + Hashes.sha256(hashed) + "\"}";
	}

	private static void change(Path file, Consumer<List<String>> change) throws IOException {
		var lines = new ArrayList<>(Files.readAllLines(file));
		change.accept(lines);
		Files.write(file, lines);
	}

}
