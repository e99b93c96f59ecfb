package org.multaqa.identity.founders.web;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstRunFormTest {

	@Test
	void a_name_in_Arabic_letters_is_Arabic_whatever_language_is_read() {
		assertThat(names("ليان", "", "ar")).isEqualTo(Map.of("ar", "ليان"));
		assertThat(names("ليان", "Layan", "ar")).isEqualTo(Map.of("ar", "ليان", "en", "Layan"));
		assertThat(names("ليان", "Layane", "fr")).isEqualTo(Map.of("ar", "ليان", "fr", "Layane"));
		assertThat(names("ليان", "", "en")).isEqualTo(Map.of("ar", "ليان"));
	}

	@Test
	void a_name_in_Latin_letters_is_in_the_persons_language() {
		assertThat(names("Inés", "", "es")).isEqualTo(Map.of("es", "Inés"));
		assertThat(names("Noura", "", "ar")).isEqualTo(Map.of("en", "Noura"));
	}

	@Test
	void a_name_in_another_script_is_kept_beside_the_Latin_one() {
		assertThat(names("Анна", "Anna", "en")).isEqualTo(Map.of("und", "Анна", "en", "Anna"));
	}

	@Test
	void a_language_that_we_do_not_speak_is_English() {
		assertThat(new FirstRunForm("", " Anna ", "", "", "xx").language()).isEqualTo("en");
	}

	@Test
	void never_ends_up_in_a_log() {
		assertThat(new FirstRunForm("K7QM", "Anna", "", "anna@example.org", "en").toString()).doesNotContain("K7QM",
				"Anna", "example.org");
	}

	private static Map<String, String> names(String name, String latin, String language) {
		return Map.copyOf(new FirstRunForm("", name, latin, "", language).person().texts());
	}

}
