package org.multaqa.kit.security;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequiredSecretsTest {

	private static final String LONG = "0123456789abcdef0123456789abcdef";

	@Test
	void all_that_is_at_fault_is_named_at_once_and_no_secret_is_shown() {
		var environment = new MockEnvironment().withProperty("SHORT", "guess-me")
			.withProperty("KNOWN", "notifications-development-secret")
			.withProperty("GOOD", LONG);

		assertThatThrownBy(() -> RequiredSecrets.check(List.of("NONE", "SHORT", "KNOWN", "GOOD"), environment))
			.isInstanceOf(RequiredSecrets.Unusable.class)
			.hasMessage("Secrets cannot be used: NONE is missing, SHORT is shorter than 32 characters, "
					+ "KNOWN is one that everybody knows");
	}

	@Test
	void a_service_without_secrets_and_one_with_long_ones_start() {
		assertThatNoException().isThrownBy(() -> RequiredSecrets.check(List.of(), new MockEnvironment()));
		assertThatNoException()
			.isThrownBy(() -> RequiredSecrets.check(List.of("GOOD"), new MockEnvironment().withProperty("GOOD", LONG)));
	}

	@Test
	void a_key_has_32_bytes_in_base64() {
		assertThat(RequiredSecrets.key("KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")).hasSize(32);
		for (String wrong : List.of("AAAA", "no base64!")) {
			assertThatThrownBy(() -> RequiredSecrets.key("KEY", wrong)).isInstanceOf(RequiredSecrets.Unusable.class)
				.hasMessageNotContaining(wrong);
		}
	}

}
