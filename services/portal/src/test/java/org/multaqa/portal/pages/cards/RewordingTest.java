package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.pages.cards.Rewording.Change;
import org.multaqa.portal.pages.cards.Rewording.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.cards.Rewording.Change.COME;
import static org.multaqa.portal.pages.cards.Rewording.Change.GONE;
import static org.multaqa.portal.pages.cards.Rewording.Change.KEPT;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RewordingTest {

	@Test
	void names_the_words_that_were_changed_and_leaves_the_rest() {
		assertThat(Rewording.between("en", "valid in any of the four regions", "valid in some of the four regions")
			.parts()).containsExactly(new Part(KEPT, "valid in "), new Part(GONE, "any"), new Part(COME, "some"),
					new Part(KEPT, " of the four regions"));
	}

	@Test
	void joins_neighbours_that_were_changed() {
		assertThat(Rewording.between("en", "We ask every library", "We require all libraries").parts()).containsExactly(
				new Part(KEPT, "We "), new Part(GONE, "ask every library"), new Part(COME, "require all libraries"));
	}

	@Test
	void tells_words_apart_as_their_language_does() {
		assertThat(Rewording.between("ar", "في أي منطقة", "في بعض منطقة").parts()).containsExactly(
				new Part(KEPT, "في "), new Part(GONE, "أي"), new Part(COME, "بعض"), new Part(KEPT, " منطقة"));
		assertThat(Rewording.between("en", "The deadline, once set, stays.", "The deadline once set stays.").parts())
			.containsExactly(new Part(KEPT, "The deadline"), new Part(GONE, ","), new Part(KEPT, " once set"),
					new Part(GONE, ","), new Part(KEPT, " stays."));
	}

	@Test
	void each_side_reads_as_it_was_written() {
		for (var pair : List.of(List.of("", "a"), List.of("a b c", ""), List.of("a  b\nc d", "c\nd a"),
				List.of("one two three", "two  three four"), List.of("图书馆的目录", "图书馆的新目录"))) {
			var rewording = Rewording.between("en", pair.getFirst(), pair.getLast());

			assertThat(without(COME, rewording)).isEqualTo(pair.getFirst());
			assertThat(without(GONE, rewording)).isEqualTo(pair.getLast());
		}
	}

	@Test
	void another_text_is_not_the_same_in_other_words() {
		assertThat(Rewording.between("en", "Scribbled at first.", "Written with care.").keepsHalf()).isFalse();
		assertThat(Rewording.between("en", "Written with care.", "Written with great care.").keepsHalf()).isTrue();
	}

	@Test
	void of_a_very_long_text_it_says_only_that_it_is_another() {
		String was = "so ".repeat(4_000);
		String is = was + "long";

		assertThat(Rewording.between("en", was, is).parts()).containsExactly(new Part(GONE, was), new Part(COME, is));
	}

	private static String without(Change change, Rewording rewording) {
		return rewording.parts()
			.stream()
			.filter((part) -> part.change() != change)
			.map(Part::words)
			.collect(Collectors.joining());
	}

}
