package org.multaqa.model;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalizedTextTest {

	private static final LocalizedText DOHA = new LocalizedText(Map.of("en", "Doha", "ar", "الدوحة", "es", "Doha"));

	@Nested
	class Reading {

		@Test
		void answers_in_the_first_preferred_language_that_there_is() {
			assertThat(DOHA.in(LanguagePreference.of("fr", "ar"))).isEqualTo("الدوحة");
			assertThat(DOHA.languageFor(LanguagePreference.of("fr", "es", "ar"))).isEqualTo("es");
		}

		@Test
		void prefers_no_language_of_its_own() {
			var hall = new LocalizedText(Map.of("en", "Hall", "de", "Saal", "zh", "大厅"));

			assertThat(hall.languageFor(LanguagePreference.of("ru", "zh", "en"))).isEqualTo("zh");
			assertThat(hall.languageFor(LanguagePreference.of("ru"))).isEqualTo("de");
			assertThat(hall.in(LanguagePreference.of())).isEqualTo("Saal");
		}

		@Test
		void tells_a_missing_language_from_one_that_is_there() {
			assertThat(DOHA.has("es")).isTrue();
			assertThat(DOHA.has("fr")).isFalse();
			assertThat(DOHA.exactly("es")).isEqualTo("Doha");
			assertThat(DOHA.exactly("es-AR")).isNull();
		}

		@Test
		void is_as_long_as_its_longest_text() {
			assertThat(DOHA.length()).isEqualTo("الدوحة".length());
		}

	}

	@Nested
	class Joining {

		@Test
		void later_words_win_and_others_stay() {
			var later = new LocalizedText(Map.of("es", "Doha, Catar", "fr", "Doha"));

			assertThat(DOHA.with(later).texts()).containsExactly(Map.entry("ar", "الدوحة"), Map.entry("en", "Doha"),
					Map.entry("es", "Doha, Catar"), Map.entry("fr", "Doha"));
		}

	}

	@Nested
	class Writing {

		@Test
		void keeps_the_languages_in_the_order_of_their_tags() {
			assertThat(DOHA.texts().keySet()).containsExactly("ar", "en", "es");
		}

		@ParameterizedTest
		@ValueSource(strings = { "ar", "pt-BR", "zh-Hant", "es-419", "ar-u-nu-latn" })
		void accepts_a_language_tag_in_its_canonical_case(String language) {
			assertThat(LocalizedText.of(language, "…").has(language)).isTrue();
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "AR", "pt-br", "pt_BR", "english!", "a", "iw" })
		void refuses_what_is_no_language_tag(String language) {
			assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(language, "words"))
				.withMessageStartingWith("not a language tag");
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "\u2003\t\n" })
		void refuses_a_blank_text_and_says_in_which_language(String words) {
			assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("ar", words))
				.withMessage("the text in ar is blank");
		}

		@Test
		void refuses_to_be_without_any_language() {
			assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()))
				.withMessage("a text needs at least one language");
		}

	}

}
