package org.multaqa.kit.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {

	private long now;

	private final Failures<String> failures = new Failures<>(() -> this.now);

	@Test
	void what_fails_rests_twice_as_long_after_each_try_up_to_a_bound() {
		for (int millis : new int[] { 500, 1_000, 2_000, 4_000, 5_000, 5_000 }) {
			this.failures.failed("one", away());

			this.now += Duration.ofMillis(millis).toNanos() - 1;
			assertThat(this.failures.rested()).as("a moment before %d ms", millis).isEmpty();
			this.now++;
			assertThat(this.failures.rested()).as("after %d ms", millis).containsExactly("one");
		}
	}

	@Test
	void each_rests_by_itself() {
		this.failures.failed("one", away());
		this.failures.failed("one", away());
		this.failures.failed("another", away());

		this.now += Failures.FIRST_REST.toNanos();

		assertThat(this.failures.rested()).containsExactly("another");
		assertThat(this.failures.contains("one")).isTrue();
		assertThat(this.failures.contains("a third")).isFalse();
	}

	@Test
	void what_succeeds_begins_anew() {
		this.failures.failed("one", away());
		this.failures.failed("one", away());
		this.failures.succeeded("one");
		assertThat(this.failures.contains("one")).isFalse();

		this.failures.failed("one", away());
		this.now += Failures.FIRST_REST.toNanos();
		assertThat(this.failures.rested()).containsExactly("one");
	}

	@Test
	void each_is_told_once_for_each_reason(CapturedOutput log) {
		for (int i = 0; i < 5; i++) {
			this.failures.failed("one", new IllegalStateException("away for " + i + " ms"));
		}
		this.failures.failed("another", away());
		for (int i = 0; i < 5; i++) {
			this.failures.failed("one",
					new IllegalStateException(new UncheckedIOException(new IOException("too large"))));
		}
		this.failures.succeeded("one");
		this.failures.succeeded("a third");

		assertThat(log.getAll().lines().filter((line) -> line.contains("Failures"))).satisfiesExactly(
				(line) -> assertThat(line).contains("send one;").endsWith("away for 0 ms"),
				(line) -> assertThat(line).contains("send another;").endsWith("away"),
				(line) -> assertThat(line).contains("send one;").endsWith("java.io.IOException: too large"),
				(line) -> assertThat(line).endsWith("Sent one after all"));
		assertThat(log.getAll()).doesNotContain("\tat ");
	}

	private static RuntimeException away() {
		return new IllegalStateException("away");
	}

}
