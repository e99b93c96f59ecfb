package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThreeWayTest {

	private static final String PATH = "/m/doha/thing";

	@Nested
	class A_field {

		@Test
		void that_i_left_alone_is_as_the_other_has_it() {
			var merged = merge(form(1, text("target", "12 000"), text("measure", "records")),
					form(2, text("target", "15 000"), text("measure", "records")), Map.of("measure", "links"));

			assertThat(merged.isSettled()).isTrue();
			assertThat(merged.fields()).containsEntry("target", List.of("15 000"))
				.containsEntry("measure", List.of("links"));
			assertThat(merged.changed()).containsExactly("Of target");
		}

		@Test
		void that_both_changed_alike_is_no_choice() {
			var merged = merge(form(1, text("target", "1")), form(2, text("target", "2")), Map.of("target", "2"));

			assertThat(merged.isSettled()).isTrue();
			assertThat(merged.fields()).containsEntry("target", List.of("2"));
		}

		@Test
		void that_both_changed_differently_has_to_be_chosen() {
			var merged = merge(form(1, text("target", "1")), form(2, text("target", "2")), Map.of("target", "3"));

			assertThat(merged.collisions()).singleElement().satisfies((collision) -> {
				assertThat(collision.nameOf(0)).isEqualTo("target");
				assertThat(collision.pieces()).containsExactly(new Piece.Choice("3", "2"));
			});
		}

		@Test
		void that_i_emptied_stays_empty() {
			var merged = merge(form(1, text("target", "1"), text("area", "a")),
					form(2, text("target", "1"), text("area", "b")), Map.of("target", ""));

			assertThat(merged.fields()).containsEntry("target", List.of()).containsEntry("area", List.of("b"));
		}

		@Test
		void that_came_in_the_address_is_none_of_the_form() {
			var merged = merge(form(1, text("target", "1")), form(2, text("target", "2")), Map.of("lang", "ar"));

			assertThat(merged.isSettled()).isTrue();
			assertThat(merged.fields()).doesNotContainKey("lang");
		}

		@Test
		void has_to_be_chosen_where_nobody_knows_what_stood_there() {
			var now = OpenedForms.find(form(2, text("target", "2"), text("area", "a")), PATH).orElseThrow();

			var merged = ThreeWay.merge(Map.of("target", List.of("1"), "area", List.of("a")), now);

			assertThat(merged.collisions()).singleElement()
				.satisfies((collision) -> assertThat(collision.field()).isEqualTo("target"));
		}

	}

	@Nested
	class A_text {

		@Test
		void is_merged_by_paragraph() {
			var merged = merge(form(1, area("text", "one\n\ntwo")), form(2, area("text", "ONE\n\ntwo")),
					Map.of("text", "one\r\n\r\nTWO"));

			assertThat(merged.isSettled()).isTrue();
			assertThat(merged.fields()).containsEntry("text", List.of("ONE\n\nTWO"));
		}

		@Test
		void is_whole_again_from_what_was_chosen() {
			var merged = merge(form(1, area("text", "one\n\ntwo\n\nthree")),
					form(2, area("text", "ONE\n\ntheirs\n\nthree")), Map.of("text", "one\n\nmine\n\nTHREE"));
			var now = OpenedForms.find(form(2, area("text", "ONE\n\ntheirs\n\nthree")), PATH).orElseThrow();
			var sent = new LinkedHashMap<String, String[]>();
			merged.carried(now)
				.forEach((each) -> sent.merge(each.getKey(), new String[] { each.getValue() },
						(before, more) -> Stream.of(before, more).flatMap(Arrays::stream).toArray(String[]::new)));

			assertThat(Choices.missing(sent)).contains("piece.1.text");
			sent.put("piece.1.text", new String[] { "mine" });

			assertThat(Choices.missing(sent)).isEmpty();
			assertThat(Choices.whole(sent)).containsEntry("text", List.of("ONE\n\nmine\n\nTHREE"))
				.containsEntry("version", List.of("2"))
				.doesNotContainKey(Choices.FIELD);
		}

	}

	@Nested
	class A_list {

		@Test
		void is_merged_by_member() {
			var merged = merge(form(1, boxes("quarter", "Q1", "Q2", "Q3", "Q4"), ticked("quarter", "Q1", "Q2")),
					form(2, boxes("quarter", "Q1", "Q2", "Q3", "Q4"), ticked("quarter", "Q1", "Q3")),
					Map.of("quarter", List.of("Q2", "Q4")));

			assertThat(merged.isSettled()).isTrue();
			assertThat(merged.fields().get("quarter")).containsExactlyInAnyOrder("Q3", "Q4");
		}

		@Test
		void of_people_keeps_whom_each_has_added() {
			var merged = merge(form(1, people("noura")), form(2, people("noura", "amina")),
					Map.of("person.1", "vera", "part.1", "chair"));

			assertThat(merged.isSettled()).isTrue();
			assertThat(merged.fields()).containsEntry("line", List.of("0", "1", "2"))
				.containsEntry("person.1", List.of("amina"))
				.containsEntry("person.2", List.of("vera"))
				.containsEntry("part.2", List.of("chair"));
		}

		@Test
		void of_rows_with_ids_follows_them_wherever_they_stand() {
			var merged = merge(form(1, steps("s-1=Begin", "s-2=End")),
					form(2, steps("s-0=Before", "s-1=Begin", "s-2=End")),
					Map.of("milestone.1.en", "The end", "milestone.2.en", "New"));

			assertThat(merged.isSettled()).isTrue();
			assertThat(IntStream.range(0, 4)
				.mapToObj((row) -> merged.fields().get("milestone." + row + "-id") + " "
						+ merged.fields().get("milestone." + row + ".en")))
				.containsExactly("[s-0] [Before]", "[s-1] [Begin]", "[s-2] [The end]", "[] [New]");
		}

		@Test
		void loses_the_row_that_one_took_out_and_the_other_left_alone() {
			var merged = merge(form(1, steps("s-1=Begin", "s-2=End")), form(2, steps("s-2=End")),
					Map.of("milestone.1.en", "The end"));

			assertThat(merged.fields()).containsEntry("milestone.0-id", List.of("s-2"))
				.containsEntry("milestone.0.en", List.of("The end"))
				.containsEntry("milestone.1.en", List.of());
		}

	}

	@Nested
	class A_row {

		@Test
		void that_one_took_out_and_the_other_changed_has_to_be_chosen() {
			var merged = merge(form(1, steps("s-1=Begin")), form(2, steps("s-1=Begin soon")),
					Map.of("milestone.0.en", ""));

			assertThat(merged.fields()).containsEntry("milestone.0-id", List.of("s-1"));
			assertThat(merged.collisions()).singleElement().satisfies((collision) -> {
				assertThat(collision.nameOf(0)).isEqualTo("milestone.0.en");
				assertThat(collision.pieces()).containsExactly(new Piece.Choice("", "Begin soon"));
			});
		}

	}

	@Nested
	class A_form_that_comes_back {

		@Test
		void stays_as_old_as_it_was() {
			String first = form(1, text("target", "1"));
			String opened = opened(first);

			String again = OpenedForms.mark(form(2, text("target", "mine")),
					Map.of(Opened.FIELD, List.of(opened), "version", List.of("1"), "target", List.of("mine")));

			assertThat(opened(again)).isEqualTo(opened);
			assertThat(again).contains("name=\"version\" value=\"1\"").doesNotContain("value=\"2\"");
		}

		@Test
		void is_made_from_what_stands_now_once_it_is_merged() {
			String now = form(2, text("target", "2"), text("area", "a"));
			var merged = merge(form(1, text("target", "1"), text("area", "a")), now, Map.of("area", "mine"));

			var again = merged.again(OpenedForms.find(now, PATH).orElseThrow());

			assertThat(again).containsEntry("version", List.of("2")).containsEntry(Opened.FIELD, List.of(opened(now)));
		}

		@Test
		void is_fresh_where_it_is_but_the_button_of_an_act() {
			String act = form(2);

			assertThat(OpenedForms.mark(act, Map.of("version", List.of("1")))).isEqualTo(act);
			assertThat(OpenedForms.find(act, PATH)).isEmpty();
		}

		@Test
		void knows_only_its_own_beginning() {
			String other = opened(form(1, text("target", "1"))).replace(PATH, "/m/doha/other");

			assertThat(ThreeWay
				.merge(Map.of("target", List.of("1"), Opened.FIELD, List.of(other)),
						OpenedForms.find(form(2, text("target", "2")), PATH).orElseThrow())
				.collisions()).hasSize(1);
		}

	}

	private static Merged merge(String first, String now, Map<String, ?> changes) {
		var mine = new LinkedHashMap<>(OpenedForms.find(first, PATH).orElseThrow().fields());
		changes.forEach((field, value) -> mine.put(field, (value instanceof List<?> many)
				? many.stream().map(String::valueOf).toList() : FormContent.in(Stream.of(String.valueOf(value)))));
		mine.put(Opened.FIELD, List.of(opened(first)));
		return ThreeWay.merge(mine, OpenedForms.find(now, PATH).orElseThrow());
	}

	private static String opened(String form) {
		return OpenedForms.find(OpenedForms.mark(form, Map.of()), PATH)
			.orElseThrow()
			.fields()
			.get(Opened.FIELD)
			.getFirst();
	}

	private static String form(int version, String... fields) {
		return "<main><form method=\"post\" action=\"" + PATH
				+ "?page=3\"><input type=\"hidden\" name=\"version\" value=\"" + version + "\">"
				+ String.join("\n", fields) + "<button name=\"x\">Save</button></form></main>";
	}

	private static String text(String name, String value) {
		return "<label for=\"" + name + "\">Of " + name + "</label><input id=\"" + name + "\" name=\"" + name
				+ "\" value=\"" + value + "\">";
	}

	private static String area(String name, String value) {
		return "<textarea name=\"" + name + "\">" + value + "</textarea>";
	}

	private static String boxes(String name, String... values) {
		return Stream.of(values)
			.map((value) -> "<input type=\"checkbox\" name=\"" + name + "\" value=\"" + value + "\">")
			.collect(Collectors.joining());
	}

	/** The same boxes again, of which these are ticked. */
	private static String ticked(String name, String... values) {
		return boxes(name, values).replace("checkbox\"", "checkbox\" checked");
	}

	private static String people(String... people) {
		var rows = new ArrayList<String>();
		for (int row = 0; row < people.length + 3; row++) {
			rows.add("<input type=\"hidden\" name=\"line\" value=\"" + row + "\">"
					+ text("person." + row, (row < people.length) ? people[row] : "") + text("part." + row, "speaker"));
		}
		return String.join("", rows);
	}

	private static String steps(String... steps) {
		var rows = new ArrayList<String>();
		for (int row = 0; row < steps.length + 2; row++) {
			String[] step = (row < steps.length) ? steps[row].split("=") : new String[] { "", "" };
			rows.add("<input type=\"hidden\" name=\"milestone." + row + "-id\" value=\"" + step[0] + "\">"
					+ text("milestone." + row + ".en", step[1]));
		}
		return String.join("", rows);
	}

}
