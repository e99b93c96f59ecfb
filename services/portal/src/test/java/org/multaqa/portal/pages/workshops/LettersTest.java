package org.multaqa.portal.pages.workshops;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {

	@ParameterizedTest
	@CsvSource({ "ar,We need one charter for all offices.", "en,نحتاج إلى ميثاق واحد", "fr,Нам нужен один устав",
			"ar,我们需要一个共同的章程和目录", "ru,We need one charter." })
	void of_another_script_are_noticed(String language, String words) {
		assertThat(Letters.areOf(language, words)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "ar,نحتاج إلى ميثاق واحد (charter)", "en,We need one charter.", "fr,We need one charter.",
			"ru,Нам нужен один устав", "zh,我们需要一个共同的章程和目录", "ja,共通のカタログが必要です", "ko,공동 목록이 필요합니다",
			"und,Anything goes here", "ar,IFLA 2025", "fa,به یک منشور نیاز داریم" })
	void of_its_own_script_few_letters_and_quotes_are_not(String language, String words) {
		assertThat(Letters.areOf(language, words)).isTrue();
	}

}
