package org.multaqa.notifications.letters;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectionTest {

	@Test
	void a_line_that_begins_in_its_own_direction_stays_as_it_is() {
		assertThat(Direction.line("دعوتك إلى Doha", "ar")).isEqualTo("دعوتك إلى Doha");
		assertThat(Direction.line("Agreed: توصية", "en")).isEqualTo("Agreed: توصية");
		assertThat(Direction.line("2026", "ar")).isEqualTo("2026");
	}

	@Test
	void a_line_that_begins_in_the_other_direction_gets_a_mark() {
		assertThat(Direction.line("IFLA تدعوك", "ar")).startsWith("\u200f");
		assertThat(Direction.line("«توصية» is agreed", "en")).startsWith("\u200e");
	}

	@Test
	void isolated_words_do_not_count() {
		assertThat(Direction.line(Direction.isolated("Roadmap") + "، الإصدار", "ar"))
			.isEqualTo("\u2068Roadmap\u2069، الإصدار");
		assertThat(Direction.line(Direction.isolated("Roadmap") + " 1", "ar")).doesNotStartWith("\u200f");
		assertThat(Direction.line(Direction.leftToRight("18:00 (UTC+03:00)") + " في الدوحة", "ar"))
			.doesNotStartWith("\u200f");
	}

	@Test
	void languages_have_a_direction() {
		assertThat(Direction.of("ar")).isEqualTo("rtl");
		assertThat(Direction.of("fa-IR")).isEqualTo("rtl");
		assertThat(Direction.of("pt")).isEqualTo("ltr");
	}

}
