package org.multaqa.kit.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.LanguagePreference;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptLanguageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fr | fr", "en;q=0.5, ar | ar en",
			"de;q=0.1,zh-cn;q=0.9 , es ;q=0.9 | zh-CN es de", "FR-ca, fr-CA | fr-CA", "fr, es;q=0, * | fr" })
	void is_read_in_the_order_of_the_weights(String header, String tags) {
		assertThat(String.join(" ", AcceptLanguage.of(header).tags())).isEqualTo(tags);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", ",,;", "français", "fr;q=much", "a", "x-klingon", "fr;q=1;q=1", "-,=" })
	void names_nothing_where_it_cannot_be_read(String header) {
		assertThat(AcceptLanguage.of(header)).isEqualTo(LanguagePreference.of());
	}

	@Test
	void counts_the_ten_best_of_any_number() {
		String thousand = IntStream.range(0, 1000)
			.mapToObj((number) -> "a" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + ";q=0.5")
			.collect(Collectors.joining(","));

		assertThat(AcceptLanguage.of(thousand + ", fr").tags()).hasSize(AcceptLanguage.MOST).startsWith("fr");
	}

}
