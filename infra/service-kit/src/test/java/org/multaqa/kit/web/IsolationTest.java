package org.multaqa.kit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IsolationTest {

	@ParameterizedTest
	@CsvSource({ "ar,12 000", "ar,Shared catalogues", "ar,ميثاق 2025", "en,ميثاق", "fr,2025 ميثاق" })
	void sets_apart_what_would_turn_or_be_turned(String language, String value) {
		assertThat(apart(language, "{0}", value)).containsExactly("\u2068" + value + "\u2069");
	}

	@ParameterizedTest
	@CsvSource({ "ar,ميثاق المكتبات", "en,12 000", "en,Shared catalogues", "en,''" })
	void leaves_what_runs_as_its_sentence(String language, String value) {
		assertThat(apart(language, "{0}", value)).containsExactly(value);
	}

	@Test
	void leaves_what_the_sentence_chooses_by_and_what_is_apart_already() {
		assertThat(apart("ar", "{0, select, none{x} other{{0}}} {1}", "none", "a")).containsExactly("none",
				"\u2068a\u2069");
		assertThat(apart("ar", "{0}", "\u2066a\u2069")).containsExactly("\u2066a\u2069");
	}

	@Test
	void keeps_numbers_as_numbers() {
		assertThat(apart("ar", "{0, plural, other{#}}", 12)).containsExactly(12);
	}

	@ParameterizedTest
	@CsvSource({ "ar,rtl", "ar-EG,rtl", "fa,rtl", "ku-Arab,rtl", "ckb,rtl", "he,rtl", "en,ltr", "ku,ltr", "zh,ltr",
			"und,auto" })
	void directions_come_from_the_script_of_a_language(String tag, String direction) {
		assertThat(Languages.directionOf(tag)).isEqualTo(direction);
	}

	@Test
	void a_refusal_names_the_language_that_is_too_long_by_its_name() {
		var messages = new Messages("problems/kit");

		assertThat(messages.getMessage("problem.text.too-long", new Object[] { 200, Locale.of("ar"), "abc" },
				Locale.ENGLISH))
			.isEqualTo("The text in Arabic, “abc…”, is longer than 200 characters. Please shorten it.");
		assertThat(messages.getMessage("problem.text.too-long", new Object[] { 200, "none", "abc" }, Locale.ENGLISH))
			.isEqualTo("The text “abc…” is longer than 200 characters. Please shorten it.");
		assertThat(messages.getMessage("problem.text.too-long", new Object[] { 200, Locale.ENGLISH, "abc" },
				Locale.of("ar")))
			.isEqualTo("النص باللغة الإنجليزية، «\u2068abc\u2069…»، أطول من 200 حرف. اختصره من فضلك.");
	}

	private static Object[] apart(String language, String pattern, Object... values) {
		return new Isolation(language, pattern).apart(values);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ar|2 مارس 2027|تونس والدوحة وليما", "en|2 March 2027|تونس, الدوحة and ليما",
			"fr|2 mars 2027|تونس, الدوحة et ليما", "es|2 de marzo de 2027|تونس, الدوحة y ليما" })
	void days_and_lists_are_written_as_the_language_writes_them(String language, String day, String list) {
		var messages = new Messages("problems/kit");

		assertThat(said(messages, language, LocalDate.of(2027, 3, 2))).contains(day);
		assertThat(said(messages, language, List.of("تونس", "الدوحة", "ليما"))).contains(list);
	}

	private static String said(Messages messages, String language, Object value) {
		return messages.getMessage("problem.text.too-long", new Object[] { 200, "none", value },
				Locale.forLanguageTag(language));
	}

}
