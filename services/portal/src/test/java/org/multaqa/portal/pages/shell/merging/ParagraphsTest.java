package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.pages.shell.merging.Piece.Agreed;
import org.multaqa.portal.pages.shell.merging.Piece.Choice;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphsTest {

	private static final List<String> BEFORE = List.of("one", "", "two", "", "three");

	@Test
	void what_each_has_changed_stands_together() {
		assertThat(merge(List.of("ONE", "", "two", "", "three"), List.of("one", "", "two", "", "THREE")))
			.containsExactly(new Agreed("ONE\n\ntwo\n\nTHREE"));
	}

	@Test
	void paragraphs_beside_each_other_do_not_collide() {
		assertThat(merge(List.of("a", "b"), List.of("A", "b"), List.of("a", "B"))).containsExactly(new Agreed("A\nB"));
	}

	@Test
	void what_both_have_changed_alike_is_no_choice() {
		assertThat(merge(List.of("one", "", "2", "", "three"), List.of("one", "", "2", "", "three")))
			.containsExactly(new Agreed("one\n\n2\n\nthree"));
	}

	@Test
	void what_both_have_changed_differently_has_to_be_chosen() {
		assertThat(merge(List.of("ONE", "", "mine", "", "three"), List.of("one", "", "theirs", "", "three")))
			.containsExactly(new Agreed("ONE\n"), new Choice("mine", "theirs"), new Agreed("\nthree"));
	}

	@Test
	void what_one_took_away_and_the_other_changed_has_to_be_chosen() {
		assertThat(merge(List.of("a", "b", "c"), List.of("a", "c"), List.of("a", "B", "c")))
			.containsExactly(new Agreed("a"), new Choice("", "B"), new Agreed("c"));
	}

	@Test
	void what_both_have_added_at_one_place_has_to_be_chosen() {
		assertThat(merge(List.of("a"), List.of("a", "mine"), List.of("a", "theirs"))).containsExactly(new Agreed("a"),
				new Choice("mine", "theirs"));
	}

	@Test
	void what_one_added_stands_before_what_the_other_changed_there() {
		assertThat(merge(List.of("a", "b"), List.of("a", "new", "b"), List.of("a", "B")))
			.containsExactly(new Agreed("a\nnew\nB"));
	}

	@Test
	void nothing_that_either_wrote_is_lost() {
		var chance = new Random(28);
		for (int round = 0; round < 3_000; round++) {
			var before = new ArrayList<String>();
			for (int line = chance.nextInt(7); line > 0; line--) {
				before.add("b" + chance.nextInt(4));
			}
			var mine = changed(before, "m", chance);
			var theirs = changed(before, "t", chance);

			var lines = merge(before, mine, theirs).stream().flatMap((piece) -> switch (piece) {
				case Agreed agreed -> agreed.words().lines();
				case Choice choice -> (choice.mine() + "\n" + choice.theirs()).lines();
			}).toList();

			assertThat(lines).containsAll(mine.stream().filter((line) -> line.startsWith("m")).toList())
				.containsAll(theirs.stream().filter((line) -> line.startsWith("t")).toList());
			assertThat(lines.stream().filter((line) -> line.startsWith("m"))).doesNotHaveDuplicates();
			assertThat(lines.stream().filter((line) -> line.startsWith("t"))).doesNotHaveDuplicates();
		}
	}

	@Test
	void whoever_changed_nothing_gets_the_text_of_the_other() {
		var chance = new Random(11);
		for (int round = 0; round < 1_000; round++) {
			var before = new ArrayList<String>(List.of("b0"));
			for (int line = chance.nextInt(7); line > 0; line--) {
				before.add("b" + chance.nextInt(4));
			}
			var changed = changed(before, "m", chance);
			var agreed = changed.isEmpty() ? List.<Piece>of() : List.<Piece>of(new Agreed(String.join("\n", changed)));

			assertThat(merge(before, changed, before)).isEqualTo(agreed);
			assertThat(merge(before, before, changed)).isEqualTo(agreed);
		}
	}

	private static List<String> changed(List<String> before, String sign, Random chance) {
		var changed = new ArrayList<String>();
		int number = 0;
		for (String line : before) {
			int what = chance.nextInt(8);
			if (what == 0) {
				changed.add(sign + number++);
			}
			if (what > 1) {
				changed.add((what == 2) ? sign + number++ : line);
			}
		}
		if (chance.nextInt(4) == 0) {
			changed.add(sign + number);
		}
		return changed;
	}

	private static List<Piece> merge(List<String> mine, List<String> theirs) {
		return merge(BEFORE, mine, theirs);
	}

	private static List<Piece> merge(List<String> before, List<String> mine, List<String> theirs) {
		return Paragraphs.merge(before.stream().map(Opened::printOfLine).toList(), mine, theirs);
	}

}
