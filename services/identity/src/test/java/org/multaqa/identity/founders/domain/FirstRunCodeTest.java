package org.multaqa.identity.founders.domain;

import java.security.SecureRandom;
import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstRunCodeTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	@Test
	void is_drawn_in_three_groups_and_never_twice() {
		var chance = new SecureRandom();

		String drawn = FirstRunCode.draw(chance);

		assertThat(drawn).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
		assertThat(FirstRunCode.draw(chance)).isNotEqualTo(drawn);
	}

	@Test
	void is_understood_however_it_is_written() {
		var code = FirstRunCode.of("K7QM-2XPD-9RTV", NOON);

		assertThat(code.is("K7QM-2XPD-9RTV")).isTrue();
		assertThat(code.is(" k7qm 2xpd9rtv ")).isTrue();
		assertThat(code.is("K7QM-2XPD-9RTW")).isFalse();
		assertThat(code.is("")).isFalse();
	}

	@Test
	void is_not_kept_itself() {
		assertThat(FirstRunCode.of("K7QM-2XPD-9RTV", NOON).toString()).doesNotContain("K7QM");
	}

	@Test
	void works_for_an_hour_and_five_attempts() {
		var code = FirstRunCode.of("K7QM-2XPD-9RTV", NOON);

		assertThat(code.worksAt(NOON.plusSeconds(3599))).isTrue();
		assertThat(code.worksAt(NOON.plusSeconds(3600))).isFalse();
		assertThat(code.tried().tried().tried().tried().worksAt(NOON)).isTrue();
		assertThat(code.tried().tried().tried().tried().tried().worksAt(NOON)).isFalse();
	}

}
