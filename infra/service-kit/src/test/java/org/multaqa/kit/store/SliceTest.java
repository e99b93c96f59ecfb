package org.multaqa.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SliceTest {

	private static final List<String> ALL = IntStream.range(0, 2 * ListQuery.PAGE + 1)
		.mapToObj((n) -> "p-" + n)
		.toList();

	@Test
	void pages_of_a_list_in_one_document_follow_each_other_forth_and_back() {
		var met = new ArrayList<String>();
		var first = page(null);
		@Nullable Slice<String> last = null;
		for (var page = first; page != null; page = (page.next() != null) ? page(page.next()) : null) {
			met.addAll(page.items());
			last = page;
		}

		assertThat(met).isEqualTo(ALL);
		assertThat(first.previous()).isNull();
		assertThat(last).isNotNull();
		assertThat(last.items()).containsExactly("p-100");
		var before = page(last.previous());
		assertThat(before.items()).isEqualTo(ALL.subList(50, 100));
		assertThat(page(before.previous())).isEqualTo(first);
	}

	@Test
	void a_place_that_is_not_in_it_is_where_it_begins() {
		assertThat(page(new Cursor(false, "nobody", "nobody")).items()).startsWith("p-0");
		assertThat(page(new Cursor(true, "nobody", "nobody")).items()).startsWith("p-0");
	}

	@Test
	void a_page_from_which_something_is_left_out_leads_on_all_the_same() {
		var page = page(null).filter((each) -> each.equals("p-7")).map(String::length);

		assertThat(page.items()).containsExactly(3);
		assertThat(page.next()).isEqualTo(page(null).next());
	}

	private static Slice<String> page(@Nullable Cursor from) {
		return Slice.of(ALL, Function.identity(), from);
	}

}
