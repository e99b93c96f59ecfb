package org.multaqa.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists by an index of several fields: {@code m}eeting, {@code s}tage, {@code at}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreListsTest extends OpenStore {

	private static final Document DRAFTS = new Document("m", "doha").append("s", "draft");

	@BeforeEach
	void hundreds_in_two_meetings_and_three_stages() {
		offices.createIndex(new Document("m", 1).append("s", 1).append("at", 1).append("_id", 1));
		offices.createIndex(new Document("cited", 1).append("at", 1));
		offices.insertMany(IntStream.range(0, 600)
			.mapToObj(i -> new Document("_id", "r" + (1000 + i)).append("m", (i % 2 == 0) ? "doha" : "andes")
				.append("s", List.of("draft", "agreed", "open").get(i % 3))
				.append("at", (i % 4 == 0) ? (Object) i : (Object) (long) i)
				.append("cited", List.of("o" + i % 7, "o" + i % 5)))
			.toList());
	}

	@Test
	void come_in_order_and_cost_what_they_show() {
		assertThat(examinedDuring(() -> assertThat(ats(DRAFTS, 1, 5)).containsExactly(0, 6, 12, 18, 24))).isEqualTo(5);
		assertThat(examinedDuring(() -> assertThat(ats(DRAFTS, -1, 3)).containsExactly(594, 588, 582))).isEqualTo(3);
	}

	@Test
	void of_several_values_come_in_one_order() {
		var either = Filters.and(Filters.eq("m", "doha"), Filters.in("s", "open", "draft"));

		assertThat(examinedDuring(
				() -> assertThat(offices.find(either).sort(Sorts.ascending("at", "_id")).limit(5)).extracting("_id")
					.containsExactly("r1000", "r1002", "r1006", "r1008", "r1012")))
			.isEqualTo(5);
		assertThat(examinedDuring(
				() -> assertThat(offices.find(either).sort(Sorts.descending("at")).limit(2)).extracting("_id")
					.containsExactly("r1596", "r1594")))
			.isEqualTo(2);
	}

	@Test
	void go_on_behind_any_of_them() {
		var rest = Filters.and(DRAFTS, Filters.gte("at", 12),
				Filters.or(Filters.gt("at", 12), Filters.gt("_id", "r1012")));
		var back = Filters.and(DRAFTS, Filters.lt("at", 12L));

		assertThat(examinedDuring(
				() -> assertThat(offices.find(rest).sort(Sorts.ascending("at", "_id")).limit(2)).extracting("_id")
					.containsExactly("r1018", "r1024")))
			.isEqualTo(3);
		assertThat(examinedDuring(
				() -> assertThat(offices.find(back).sort(Sorts.descending("at", "_id")).limit(50)).extracting("_id")
					.containsExactly("r1006", "r1000")))
			.isEqualTo(2);
	}

	@Test
	void end_at_both_bounds_of_a_range() {
		var between = Filters.and(DRAFTS, Filters.gt("at", 6), Filters.lte("at", 18));

		assertThat(offices.find(between).sort(Sorts.ascending("at"))).extracting("_id")
			.containsExactly("r1012", "r1018");
	}

	@Test
	void are_counted_without_a_look_at_any_document() {
		assertThat(examinedDuring(() -> {
			assertThat(count(DRAFTS)).isEqualTo(100);
			assertThat(count(new Document("m", "doha"))).isEqualTo(300);
			assertThat(count(new Document("m", "doha").append("s", new Document("$in", List.of("open", "draft")))))
				.isEqualTo(200);
			assertThat(count(new Document("m", "nowhere"))).isZero();
			assertThat(count(new Document("cited", "o3"))).isEqualTo(188);
		})).isZero();
	}

	@Test
	void follow_changes_and_removals_and_reopening() {
		offices.updateOne(Filters.eq("r1006"), Updates.set("at", 1000));
		offices.updateOne(Filters.eq("r1012"), Updates.unset("at"));
		offices.updateOne(Filters.eq("r1018"), Updates.set("s", "agreed"));
		offices.deleteOne(Filters.eq("r1024"));
		for (int time = 0; time < 2; time++) {
			assertThat(count(DRAFTS)).isEqualTo(98);
			assertThat(offices.find(DRAFTS).sort(Sorts.ascending("at")).limit(3)).extracting("_id")
				.containsExactly("r1012", "r1000", "r1030");
			assertThat(offices.find(DRAFTS).sort(Sorts.descending("at")).limit(1)).extracting("_id")
				.containsExactly("r1006");
			reopen();
		}
	}

	@Test
	void find_each_document_once_by_any_of_its_list() {
		assertThat(examinedDuring(
				() -> assertThat(offices.find(new Document("cited", "o3")).sort(Sorts.descending("at")).limit(3))
					.extracting("_id")
					.containsExactly("r1598", "r1593", "r1591")))
			.isEqualTo(3);
		assertThat(offices.find(Filters.in("cited", "o3", "o4"))).doesNotHaveDuplicates().hasSize(342);
	}

	@Test
	void are_sorted_in_memory_where_no_index_has_the_order() {
		assertThat(offices.find(new Document("m", "doha")).sort(Sorts.descending("at")).limit(2)).extracting("_id")
			.containsExactly("r1598", "r1596");
		assertThat(offices.find(DRAFTS).sort(Sorts.orderBy(Sorts.ascending("at"), Sorts.descending("_id"))).limit(1))
			.extracting("_id")
			.containsExactly("r1000");
	}

	private List<Integer> ats(Document query, int direction, int limit) {
		return offices.find(query)
			.sort(new Document("at", direction).append("_id", direction))
			.limit(limit)
			.map(found -> ((Number) found.get("at")).intValue())
			.into(new ArrayList<>());
	}

	private int count(Document query) {
		var command = new Document("count", offices.getNamespace().getCollectionName()).append("query", query);
		return ((Number) client.getDatabase("meeting").runCommand(command).get("n")).intValue();
	}

}
