package org.multaqa.kit.web;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttemptLimiterTest {

	private Instant now = Instant.parse("2025-12-08T09:00:00Z");

	private final AttemptLimiter attempts = new AttemptLimiter(() -> this.now, Duration.ofMinutes(15), 2);

	@Test
	void allows_so_many_within_the_span_and_each_by_itself() {
		assertThat(this.attempts.allow("a")).isTrue();
		assertThat(this.attempts.allow("a")).isTrue();
		assertThat(this.attempts.allow("a")).isFalse();
		assertThat(this.attempts.allow("b")).isTrue();
	}

	@Test
	void forgives_when_the_span_is_over() {
		this.attempts.allow("a");
		this.attempts.allow("a");

		this.now = this.now.plus(Duration.ofMinutes(15));

		assertThat(this.attempts.isExhausted("a")).isFalse();
		assertThat(this.attempts.allow("a")).isTrue();
	}

	@Test
	void says_without_counting_whether_another_one_would_be_too_many() {
		assertThat(this.attempts.isExhausted("a")).isFalse();
		this.attempts.allow("a");
		assertThat(this.attempts.isExhausted("a")).isFalse();
		assertThat(this.attempts.isExhausted("a")).isFalse();
		this.attempts.allow("a");

		assertThat(this.attempts.isExhausted("a")).isTrue();
	}

}
