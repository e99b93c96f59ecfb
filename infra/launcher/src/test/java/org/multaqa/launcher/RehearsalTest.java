package org.multaqa.launcher;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.embedded.DataFolder;
import org.multaqa.launcher.rehearsal.Rehearsal;
import org.multaqa.launcher.seeds.SeedLoader;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole meeting is a test: every service in one JVM, through the public APIs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class RehearsalTest {

	@ParameterizedTest
	@ValueSource(strings = { "doha-2025", "andes-2026" })
	void of_a_meeting_holds_from_the_invitation_to_the_edition(String meeting, @TempDir Path folder) {
		var seeds = SeedLoader.load(Path.of("..", "..", "seeds", meeting));
		var said = new ByteArrayOutputStream();
		var out = new PrintStream(said, true, StandardCharsets.UTF_8);
		try (var data = DataFolder.lock(folder);
				var platform = LaptopPlatform.start(data, Ports.free(), new DomainClock(), seeds.founderAccount(),
						new Screen(out, false))) {
			var report = new Rehearsal(platform.seenFromOutside(), seeds, out).run((_, _, _) -> {
			});

			assertThat(report.ok()).as(said.toString(StandardCharsets.UTF_8)).isTrue();
			assertThat(report.initiatives()).isNotEmpty();
			isUnderstoodByAnybody(
					new OutsideReader(String.valueOf(platform.seenFromOutside().kafka().get("bootstrap.servers"))),
					report.events());
		}
	}

	private static void isUnderstoodByAnybody(OutsideReader reader, long events) {
		var printed = reader.read(Topic.values());
		printed.forEach((topic, records) -> records.forEach((record) -> reader.assertUnderstands(topic, record)));
		assertThat(printed.values().stream().flatMap(List::stream).map((record) -> record.header("ce_id")).distinct())
			.hasSize(Math.toIntExact(events));

		var somebody = printed.get(Topic.PEOPLE).getFirst().key();
		reader.erase(somebody);
		assertThat(reader.read(Topic.PEOPLE).get(Topic.PEOPLE)).contains(new PrintedRecord(Map.of(), somebody, null))
			.allSatisfy((record) -> reader.assertUnderstands(Topic.PEOPLE, record));
	}

}
