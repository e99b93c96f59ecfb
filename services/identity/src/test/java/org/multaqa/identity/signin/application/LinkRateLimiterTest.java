package org.multaqa.identity.signin.application;

import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkRateLimiterTest {

	private Instant now = Instant.parse("2025-12-08T06:00:00Z");

	private final LinkRateLimiter attempts = new LinkRateLimiter(() -> this.now);

	@Test
	void five_links_for_an_address_are_enough_for_a_quarter_of_an_hour() {
		for (int i = 0; i < LinkRateLimiter.PER_ADDRESS; i++) {
			assertThat(this.attempts.allow("noura@example.org", "10.0.0.1")).isTrue();
		}
		assertThat(this.attempts.allow("noura@example.org", "10.0.0.2")).isFalse();
		assertThat(this.attempts.allow("yusuf@example.org", "10.0.0.1")).isTrue();

		this.now = this.now.plus(LinkRateLimiter.SPAN);
		assertThat(this.attempts.allow("noura@example.org", "10.0.0.1")).isTrue();
	}

	@Test
	void one_computer_may_ask_for_a_whole_meeting_but_not_for_the_world() {
		for (int i = 0; i < LinkRateLimiter.PER_COMPUTER; i++) {
			assertThat(this.attempts.allow("person-" + i + "@example.org", "10.0.0.1")).isTrue();
		}
		assertThat(this.attempts.allow("one-more@example.org", "10.0.0.1")).isFalse();
		assertThat(this.attempts.allow("one-more@example.org", "10.0.0.2")).isTrue();
	}

	@Test
	void what_it_remembers_has_a_limit() {
		for (int i = 0; i < 20_000; i++) {
			this.attempts.allow("person-" + i + "@example.org", "10.0.0." + i);
		}
		assertThat(this.attempts.allow("person-0@example.org", "10.0.0.0")).isTrue();
	}

}
