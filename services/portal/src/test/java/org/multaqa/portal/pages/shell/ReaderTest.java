package org.multaqa.portal.pages.shell;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.LanguagePreference;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderTest {

	@ParameterizedTest
	@CsvSource({ "ar, 1 مارس 2026, الأحد 1 مارس", "en, 1 March 2026, Sunday 1 March",
			"fr, 1er mars 2026, dimanche 1er mars", "es, 1 de marzo de 2026, domingo 1 de marzo" })
	void the_first_of_a_month_is_said_as_in_the_readers_language(String language, String date, String day) {
		var reader = new Reader(LanguagePreference.of(language), ZoneOffset.UTC, null);
		var first = LocalDate.of(2026, 3, 1);

		assertThat(reader.date(first)).isEqualTo(date);
		assertThat(reader.day(first)).isEqualTo(day);
		assertThat(reader.date(first.plusDays(10))).startsWith("11 ");
	}

}
