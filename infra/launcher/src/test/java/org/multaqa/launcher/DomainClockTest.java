package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.testkit.MovedClock;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DomainClockTest {

	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private static final Instant IN_DOHA = Instant.parse("2025-12-08T08:00:00Z");

	@Test
	void goes_on_from_the_moment_it_was_set_to() {
		var real = new MovedClock(NOW);
		var clock = new DomainClock(real);
		clock.set(IN_DOHA);
		real.forward(Duration.ofMinutes(5));

		assertThat(clock.instant()).isEqualTo(IN_DOHA.plus(Duration.ofMinutes(5)));
	}

	@Test
	void stands_still_while_the_platform_is_down(@TempDir Path folder) {
		var before = new DomainClock(new MovedClock(NOW));
		before.set(IN_DOHA);
		before.save(folder.resolve("clock"));
		var after = new DomainClock(new MovedClock(NOW.plus(Duration.ofDays(30))));

		assertThat(after.resume(folder.resolve("clock"))).isTrue();
		assertThat(after.instant()).isEqualTo(IN_DOHA);
	}

	@Test
	void is_the_real_time_where_nothing_was_saved(@TempDir Path folder) {
		var clock = new DomainClock(new MovedClock(NOW));

		assertThat(clock.resume(folder.resolve("clock"))).isFalse();
		assertThat(clock.instant()).isEqualTo(NOW);
	}

	@Test
	void is_the_real_time_where_a_power_failure_left_an_empty_file(@TempDir Path folder) throws IOException {
		Files.createFile(folder.resolve("clock"));

		assertThat(new DomainClock(new MovedClock(NOW)).resume(folder.resolve("clock"))).isFalse();
	}

	@Test
	void is_set_for_all_that_share_its_file(@TempDir Path folder) {
		var here = DomainClock.sharedIn(folder.resolve("clock"));
		var there = DomainClock.sharedIn(folder.resolve("clock"));
		here.set(IN_DOHA);

		assertThat(there.instant()).isBetween(IN_DOHA, IN_DOHA.plus(Duration.ofMinutes(1)));
	}

}
