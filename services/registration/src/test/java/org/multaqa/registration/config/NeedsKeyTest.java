package org.multaqa.registration.config;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsKeyTest {

	/** 32 bytes. */
	private static final String USUAL = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private static final String FIRST = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "no base 64!", "c2hvcnQ=" })
	void a_service_without_a_usable_key_does_not_start_and_says_why(String key) {
		assertThatThrownBy(() -> NeedsKey.decoded(key)).isInstanceOf(NeedsKey.Unusable.class)
			.satisfies((failure) -> assertThat(new NeedsKeyAnalyzer().analyze(failure).getAction())
				.contains("REGISTRATION_NEEDS_KEY", "openssl rand -base64 32"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", USUAL })
	void codes_follow_from_the_key_for_needs_unless_they_have_one_of_their_own(String own) {
		assertThat(NeedsKey.ofCodes(own, USUAL)).isEqualTo(NeedsKey.decoded(USUAL));
		assertThat(NeedsKey.ofCodes(FIRST, USUAL)).isEqualTo(NeedsKey.decoded(FIRST));
	}

}
