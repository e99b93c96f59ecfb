package org.multaqa.registration.config;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsKeyTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "no base 64!", "c2hvcnQ=" })
	void a_service_without_a_usable_key_does_not_start_and_says_why(String key) {
		assertThatThrownBy(() -> NeedsKey.decoded(key)).isInstanceOf(NeedsKey.Unusable.class)
			.satisfies((failure) -> assertThat(new NeedsKeyAnalyzer().analyze(failure).getAction())
				.contains("REGISTRATION_NEEDS_KEY", "openssl rand -base64 32"));
	}

}
