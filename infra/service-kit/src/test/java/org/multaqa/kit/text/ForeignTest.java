package org.multaqa.kit.text;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignTest {

	@Test
	void words_keep_to_one_line_and_cannot_turn_it() {
		assertThat(Foreign.line("colleague.\r\n\nUnlock\u2028now\u202E!\u0007")).isEqualTo("colleague. Unlock now!");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example/login", "evil.com", "somebody@evil.org", "see www.evil.net" })
	void words_are_no_link(String words) {
		assertThat(Foreign.line(words)).doesNotContainPattern("\\.\\p{L}|@\\p{L}|://")
			.satisfies((line) -> assertThat(line.replace("\u2060", "")).isEqualTo(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dr. Noura Al-Makhtut", "Edition 1.0", "18:00 (UTC+03:00)", "لقاء الدوحة" })
	void other_words_stay_as_they_are(String words) {
		assertThat(Foreign.line(words)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "Vera,V\u0435r\u0430", "Omar,0MAR", "Zoé,Zoe" })
	void names_that_look_alike_have_one_skeleton(String name, String other) {
		assertThat(Lookalikes.skeleton(name)).isEqualTo(Lookalikes.skeleton(other));
	}

	@Test
	void names_that_do_not_have_two() {
		assertThat(Lookalikes.skeleton("Vera")).isNotEqualTo(Lookalikes.skeleton("Veronica"));
	}

}
