package org.multaqa.recommendations.domain;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.recommendations.domain.Fixtures.CITATION;
import static org.multaqa.recommendations.domain.Fixtures.OUTPUT;
import static org.multaqa.recommendations.domain.Fixtures.content;
import static org.multaqa.recommendations.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

	private static final Wording FIRST = Wording.first("ar",
			content(text("ar", "تقويم", "en", "Calendar", "fr", "Calendrier"),
					text("ar", "نص", "en", "Text", "fr", "Texte")),
			List.of(CITATION));

	@Test
	void a_first_wording_is_not_stale_in_any_language() {
		assertThat(FIRST.stale()).isEmpty();
	}

	@Test
	void other_languages_are_stale_when_the_authentic_text_moves_on_without_them() {
		var next = FIRST.next("ar", content(FIRST.content().title(), text("ar", "نص آخر", "en", "Text", "fr", "Texte")),
				FIRST.citations(), List.of());

		assertThat(next.number()).isEqualTo(2);
		assertThat(next.stale()).containsExactly("en", "fr");
	}

	@Test
	void a_language_that_moves_along_is_not_stale() {
		var next = FIRST.next("ar",
				content(FIRST.content().title(), text("ar", "نص آخر", "en", "Other text", "fr", "Texte")),
				FIRST.citations(), List.of());

		assertThat(next.stale()).containsExactly("fr");
	}

	@Test
	void a_moved_title_is_enough() {
		var next = FIRST.next("ar",
				content(text("ar", "تقويم واحد", "en", "Calendar", "fr", "Un calendrier"), FIRST.content().text()),
				FIRST.citations(), List.of());

		assertThat(next.stale()).containsExactly("en");
	}

	@Test
	void a_language_moves_along_only_where_the_authentic_text_moved() {
		var next = FIRST.next("ar", content(text("ar", "تقويم", "en", "A calendar", "fr", "Calendrier"),
				text("ar", "نص آخر", "en", "Text", "fr", "Autre texte")), FIRST.citations(), List.of());

		assertThat(next.stale()).containsExactly("en");
	}

	@Test
	void a_language_that_somebody_has_looked_at_is_current_without_a_change() {
		var moved = content(FIRST.content().title(), text("ar", "نص آخر", "en", "Text", "fr", "Texte"));
		var stale = FIRST.next("ar", moved, FIRST.citations(), List.of("fr"));
		var current = stale.next("ar", moved, FIRST.citations(), List.of("en"));

		assertThat(stale.stale()).containsExactly("en");
		assertThat(current.stale()).isEmpty();
		assertThat(current.number()).isEqualTo(3);
	}

	@Test
	void a_stale_language_stays_stale_until_it_is_reworded_too() {
		var stale = FIRST.next("ar",
				content(FIRST.content().title(), text("ar", "نص آخر", "en", "Text", "fr", "Texte")), FIRST.citations(),
				List.of());
		var stillStale = stale.next("ar",
				content(stale.content().title(), text("ar", "نص آخر", "en", "Other text", "fr", "Texte")),
				stale.citations(), List.of());
		var current = stillStale.next("ar",
				content(stale.content().title(), text("ar", "نص آخر", "en", "Other text", "fr", "Autre texte")),
				stale.citations(), List.of());

		assertThat(stillStale.stale()).containsExactly("fr");
		assertThat(current.stale()).isEmpty();
	}

	@Test
	void a_new_language_is_current_and_one_that_is_gone_is_not_listed() {
		var next = FIRST.next("ar",
				content(text("ar", "تقويم", "es", "Calendario"), text("ar", "نص آخر", "es", "Texto")),
				FIRST.citations(), List.of());

		assertThat(next.stale()).isEmpty();
	}

	@Test
	void other_citations_alone_are_a_wording_too_and_make_nothing_stale() {
		var next = FIRST.next("ar", FIRST.content(), List.of(CITATION, OUTPUT.cite("يراه الجميع", 1)), List.of());

		assertThat(next.number()).isEqualTo(2);
		assertThat(next.stale()).isEmpty();
	}

	@Test
	void the_same_words_are_the_same_wording() {
		assertThat(FIRST.next("ar", FIRST.content(), FIRST.citations(), List.of())).isSameAs(FIRST);
	}

}
