package org.multaqa.kit.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.kit.audit.LogEntry.Filter;
import org.multaqa.kit.audit.SecurityLogReader.Place;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityLogReaderTest {

	private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

	@TempDir
	private Path folder;

	private SecurityLogReader reader() {
		return new SecurityLogReader(this.folder);
	}

	@Test
	void the_latest_come_first_and_every_line_comes_once_page_after_page_through_all_files() throws IOException {
		write(1, 173, 8_000);

		assertThat(ChainedFiles.of(file())).hasSizeGreaterThan(2);
		List<Long> numbers = new ArrayList<>();
		var page = reader().read("identity", Filter.none(), null);
		assertThat(page.entries()).hasSize(SecurityLogReader.PAGE);
		while (true) {
			page.entries().forEach((entry) -> numbers.add(entry.number()));
			assertThat(page.faults()).isZero();
			if (page.next() == null) {
				break;
			}
			page = reader().read("identity", Filter.none(), Place.parse(page.next().toString()).orElseThrow());
		}
		assertThat(numbers).hasSize(173).isSortedAccordingTo((one, other) -> Long.compare(other, one));
	}

	/** The file is begun anew between two pages. */
	@Test
	void a_page_goes_on_where_the_one_before_ended_though_the_files_have_turned() throws IOException {
		write(1, 120, 1_000_000);
		var first = reader().read("identity", Filter.none(), null);

		var smaller = new ChainedFiles(file(), 10, 20);
		smaller.append(content(121));
		var second = reader().read("identity", Filter.none(), first.next());

		assertThat(second.entries().getFirst().number()).isEqualTo(first.entries().getLast().number() - 1);
	}

	@Test
	void is_filtered_by_kind_person_and_day() throws IOException {
		write(1, 60, 1_000_000);

		assertThat(reader().read("identity", new Filter("token", null, null), null).entries()).hasSize(30)
			.allMatch((entry) -> entry.event().equals("token"));
		assertThat(reader().read("identity", new Filter(null, "p-7", null), null).entries()).hasSize(1);
		assertThat(reader().read("identity", new Filter(null, "s-7", null), null).entries()).hasSize(1);
		assertThat(reader().read("identity", new Filter(null, null, LocalDate.of(2026, 11, 28)), null).entries())
			.hasSizeBetween(1, 59);
	}

	@Test
	void what_was_changed_cut_out_or_is_no_line_is_counted_and_nothing_of_it_is_shown() throws IOException {
		write(1, 20, 1_000_000);
		var lines = new ArrayList<>(Files.readAllLines(file()));
		lines.set(18, lines.get(18).replace("p-19", "p-20"));
		lines.remove(5);
		Files.write(file(), lines);

		var page = reader().read("identity", Filter.none(), null);

		assertThat(page.faults()).isEqualTo(2);
		assertThat(page.entries()).hasSize(18).noneMatch((entry) -> entry.number() == 19);
	}

	@Test
	void a_line_that_is_being_written_is_left_out() throws IOException {
		write(1, 3, 1_000_000);
		Files.writeString(file(), "{\"n\":4,", StandardOpenOption.APPEND);

		var page = reader().read("identity", Filter.none(), null);

		assertThat(page.entries()).extracting(LogEntry::number).containsExactly(3L, 2L, 1L);
		assertThat(page.faults()).isZero();
	}

	/** Six thousand lines, of which the wanted one is the first. */
	@Test
	void no_page_reads_more_than_it_may() throws IOException {
		write(1, 6_000, 10_000_000);

		var page = reader().read("identity", new Filter(null, "p-1", null), null);
		assertThat(page.read()).isEqualTo(SecurityLogReader.MOST_READ);
		assertThat(page.entries()).isEmpty();

		var next = reader().read("identity", new Filter(null, "p-1", null), page.next());
		assertThat(next.entries()).hasSize(1);
		assertThat(next.next()).isNull();
	}

	@Test
	void only_logs_of_services_are_read() throws IOException {
		write(1, 1, 1_000_000);
		Files.writeString(this.folder.resolve("multaqa.log"), "x");

		assertThat(reader().services()).containsExactly("identity");
		assertThat(new SecurityLogReader(this.folder.resolve("none")).services()).isEmpty();
		assertThat(Place.parse("../1")).isEmpty();
	}

	private Path file() {
		return this.folder.resolve("security-identity.log");
	}

	private void write(int first, int last, long largest) throws IOException {
		var files = new ChainedFiles(file(), largest, 50);
		for (int number = first; number <= last; number++) {
			files.append(content(number));
		}
	}

	private static Map<String, String> content(int number) {
		var content = new LinkedHashMap<String, String>();
		content.put("time", NOON.plusSeconds(3_600L * (number - 20)).toString());
		content.put("event", (number % 2 == 0) ? "token" : "access");
		content.put("outcome", "refused");
		content.put("actor", "p-" + number);
		content.put("subject", "s-" + number);
		return content;
	}

}
