package org.multaqa.model.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenTest {

	@ParameterizedTest
	@ValueSource(strings = { "مُلتقى المكتبات ٢٠٢٥", "Zoë d’Été – “so”", "图书馆", "می‌خواهم",
			"👩‍👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "a \u2068مكتبة\u2069 b", "", "  " })
	void takes_what_people_write_as_it_is(String words) {
		assertThat(Written.line(words)).isEqualTo(words);
		assertThat(Written.lines(words + "\n\n" + words)).isEqualTo(words + "\n\n" + words);
	}

	@Test
	void keeps_one_form_of_letters_and_of_line_ends() {
		assertThat(Written.line("E\u0301te\u0301")).isEqualTo("Été");
		assertThat(Written.lines("one\r\ntwo\rthree\u2028four\tfive")).isEqualTo("one\ntwo\nthree\nfour five");
	}

	@Test
	void drops_marks_that_come_along_with_copied_text() {
		assertThat(Written.line("\uFEFFVera\u200B \u200FFront\u00ADispiece\u061C")).isEqualTo("Vera Frontispiece");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x0, 0x7, 0x1B, 0x7F, 0x9B, 0x202A, 0x202D, 0x202E, 0x206A, 0xD800, 0xDC00, 0xFDD0, 0xFFFE,
			0xFFFF, 0xFFF9, 0x1FFFE, 0xE0041, 0x10FFFF })
	void refuses_signs_that_break_turn_or_hide(int sign) {
		String text = "a" + ((sign < 0x10000) ? String.valueOf((char) sign) : Character.toString(sign)) + "b";

		assertThat(refusal(() -> Written.lines(text)))
			.isEqualTo("text.bad-character [" + String.format(Locale.ROOT, "U+%04X", sign) + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a \u2067b", "a\u2069b", "a \u2068one\ntwo\u2069" })
	void refuses_isolates_that_do_not_close_in_their_line(String text) {
		assertThat(refusal(() -> Written.lines(text))).isEqualTo("text.open-isolate");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200B", "\u200C\u200D", "\u3164", "\u2800\u00A0", "\u2068\u2069", "\u0301", "\uFE0F" })
	void refuses_words_of_which_nothing_is_seen(String text) {
		assertThat(refusal(() -> Written.line(text))).isEqualTo("text.nothing-to-see");
	}

	@Test
	void refuses_a_second_line_where_one_is_meant() {
		assertThat(refusal(() -> Written.line("colleague.\n\nYour account is locked."))).isEqualTo("text.line-break");
		assertThat(refusal(() -> Written.line("a\u2029b"))).isEqualTo("text.line-break");
	}

	@Test
	void salvages_what_can_be_kept_of_a_text_from_a_file() {
		assertThat(Written.salvaged("a\u0000b\u202Ec\uD800\r\nE\u0301 \u2067d")).isEqualTo("a b c \nÉ d");
		assertThat(Written.salvaged("\u200B\u3164\u0007")).isEmpty();
	}

	@Test
	void names_the_language_that_is_too_long_and_how_it_begins() {
		var text = new LocalizedText(Map.of("ar", "قصير", "fr", "long ".repeat(10)));

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Written.atMost(40, text))
			.satisfies(
					(no) -> assertThat(no.arguments()).containsExactly(40, Locale.FRENCH, "long long long long long"));
	}

	@Test
	void bounds_every_text_and_the_number_of_its_languages() {
		var many = new LocalizedText(IntStream.rangeClosed(0, Written.MOST_LANGUAGES)
			.boxed()
			.collect(Collectors.toMap((at) -> "en-x-" + at, String::valueOf)));

		assertThat(refusal(() -> Written.lines("x".repeat(Written.LONGEST + 1)))).startsWith("text.too-long");
		assertThat(refusal(() -> Written.lines(many))).startsWith("text.too-many-languages");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Unlock at http://evil.example/login", "WWW.evil", "evil.com", "see bit.ly/x",
			"mailto:somebody", "EVIL.COM", "Evil.ru/login", "Office of xn--pple-43d.com." })
	void refuses_an_address_of_a_site_as_a_name(String name) {
		assertThat(refusal(() -> Written.name(200, LocalizedText.of("en", name)))).isEqualTo("text.address-in-name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dr.med. A. B. Muster", "J.R.R.Tolkien", "St.Gallen", "د.محمد", "U.S.A.", "Room H.1302",
			"Release 2.0 final", "A/B testing", "Node.js", "St.James/Annex", "Conf.Room/Hall 2" })
	void takes_names_with_dots(String name) {
		assertThat(Written.name(200, LocalizedText.of("en", name)).exactly("en")).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			vera.papyrus@evil.com,          vera.papyrus
			Unlock at http://evil.example/login, Unlock at http evil example/login
			WWW.evil,                       WWW evil
			a.com.org,                      a com org
			'Vera mailto:somebody',         Vera mailto somebody
			'@evil.com',                    ''
			Dr.med. A. B. Muster,           Dr.med. A. B. Muster
			Vera @ home,                    Vera @ home
			""")
	void keeps_of_a_name_what_is_no_address(String written, String kept) {
		assertThat(Written.salvagedName(written)).isEqualTo(kept);
		assertThat(Written.name(200, LocalizedText.of("en", "x" + kept)).exactly("en")).isEqualTo("x" + kept);
	}

	private static String refusal(ThrowingCallable taking) {
		var said = new String[1];
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(taking).satisfies((no) -> said[0] = no.getMessage());
		return said[0];
	}

}
