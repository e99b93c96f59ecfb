package org.multaqa.model;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguagePreferenceTest {

	@Test
	void the_first_language_that_there_is_serves_best() {
		assertThat(LanguagePreference.of("zh", "fr", "ar").bestOf(List.of("ar", "fr"))).contains("fr");
	}

	@Test
	void a_regional_tag_finds_the_wider_language() {
		assertThat(LanguagePreference.of("en-GB").bestOf(List.of("ar", "en"))).contains("en");
		assertThat(LanguagePreference.of("ar-QA-u-nu-latn").bestOf(List.of("ar", "en"))).contains("ar");
	}

	@Test
	void a_language_is_found_in_another_script_before_any_other_language() {
		assertThat(LanguagePreference.of("zh-TW", "en").bestOf(List.of("en", "zh-Hans"))).contains("zh-Hans");
		assertThat(LanguagePreference.of("zh", "en").bestOf(List.of("en", "zh-Hant"))).contains("zh-Hant");
	}

	@Test
	void a_language_whose_tag_only_begins_alike_is_another() {
		assertThat(LanguagePreference.of("fr").bestOf(List.of("frr", "fro"))).isEmpty();
	}

	@Test
	void there_may_be_nothing_for_somebody() {
		assertThat(LanguagePreference.of("ru").bestOf(List.of("ar", "en"))).isEmpty();
		assertThat(LanguagePreference.of().bestOf(List.of("ar", "en"))).isEmpty();
	}

	@Test
	void a_meetings_languages_come_after_the_readers() {
		assertThat(LanguagePreference.of("zh", "fr").then(List.of("fr", "es", "zh")))
			.isEqualTo(LanguagePreference.of("zh", "fr", "es"));
	}

}
