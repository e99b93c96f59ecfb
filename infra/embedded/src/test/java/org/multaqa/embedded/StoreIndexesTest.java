package org.multaqa.embedded;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreIndexesTest extends OpenStore {

	@Nested
	class Finding_by_id {

		@BeforeEach
		void many() {
			offices.insertMany(
					IntStream.range(0, 500).mapToObj(i -> new Document("_id", "o" + i).append("version", 1L)).toList());
		}

		@Test
		void looks_at_one_document() {
			assertThat(examinedDuring(() -> assertThat(office("o77")).isNotNull())).isOne();
		}

		@Test
		void looks_at_one_document_also_when_the_optimistic_lock_asks_for_a_version() {
			long examined = examinedDuring(() -> {
				var change = Updates.inc("version", 1L);
				var lock = new Document("_id", "o77").append("version", 1L);
				assertThat(offices.updateOne(lock, change).getModifiedCount()).isOne();
				assertThat(offices.updateOne(lock, change).getMatchedCount()).isZero();
			});

			assertThat(examined).isEqualTo(2);
		}

		@Test
		void looks_at_one_document_also_inside_an_and() {
			assertThat(examinedDuring(
					() -> offices.find(Filters.and(Filters.eq("_id", "o77"), Filters.gt("version", 0))).first()))
				.isOne();
		}

		@Test
		void looks_at_those_named_by_in() {
			assertThat(examinedDuring(() -> assertThat(offices.find(Filters.in("_id", "o1", "o2", "none"))).hasSize(2)))
				.isEqualTo(2);
		}

		@Test
		void finds_once_what_is_named_twice_and_asks_what_else_must_hold() {
			assertThat(offices.find(Filters.in("_id", "o1", "o1", "o2"))).hasSize(2);
			assertThat(offices.find(Filters.and(Filters.in("_id", "o1", "o2"), Filters.eq("version", 2L)))).isEmpty();
			assertThat(offices.find(Filters.and(Filters.in("_id", "o1", "o2"), Filters.ne("_id", "o1")))).hasSize(1);
		}

		@Test
		void works_for_ids_of_every_kind_and_after_reopening() {
			List<Object> ids = List.of("text", 1, 5_000_000_000L, 2.5, new ObjectId(), UUID.randomUUID(),
					new Document("office", "mena").append("year", 2026), new Date(0), true);
			ids.forEach(id -> offices.insertOne(new Document("_id", id)));

			reopen();

			assertThat(ids).allSatisfy(id -> assertThat(office(id)).isNotNull());
			assertThat(office(1L)).as("1 and 1L are the same id").isNotNull();
			assertDuplicate(() -> offices.insertOne(new Document("_id", 1.0)));
		}

	}

	@Nested
	class Unique_indexes {

		@BeforeEach
		void index() {
			offices.createIndex(new Document("code", 1), new IndexOptions().unique(true));
			offices.insertOne(new Document("_id", "mena").append("code", "M"));
			offices.insertOne(new Document("_id", "asia").append("code", "A"));
		}

		@Test
		void refuse_a_second_document_with_the_same_value() {
			assertDuplicate(() -> offices.insertOne(new Document("_id", "other").append("code", "M")));
			assertThat(office("other")).isNull();
		}

		@Test
		void refuse_a_change_to_a_value_that_is_taken() {
			assertDuplicate(() -> offices.updateOne(Filters.eq("asia"), Updates.set("code", "M")));
			assertThat(office("asia")).containsEntry("code", "A");
		}

		@Test
		void free_a_value_that_is_given_up() {
			offices.updateOne(Filters.eq("mena"), Updates.set("code", "X"));
			offices.deleteOne(Filters.eq("asia"));

			offices.insertOne(new Document("_id", "new").append("code", "M"));
			offices.insertOne(new Document("_id", "newer").append("code", "A"));
		}

		@Test
		void hold_after_reopening() {
			reopen();

			assertDuplicate(() -> offices.insertOne(new Document("_id", "other").append("code", "M")));
		}

		@Test
		void serve_queries_that_ask_for_more() {
			assertThat(examinedDuring(
					() -> assertThat(offices.find(new Document("code", "M").append("_id", "mena"))).hasSize(1)))
				.isOne();
		}

	}

	@Nested
	class Other_indexes {

		@BeforeEach
		void index() {
			offices.createIndex(new Document("region", 1).append("name", 1));
			offices.createIndex(new Document("outbox.sequence", 1), new IndexOptions().sparse(true));
			offices.createIndex(new Document("outbox.0", 1), new IndexOptions().sparse(true));
			offices.insertMany(IntStream.range(0, 300)
				.mapToObj(i -> new Document("_id", i).append("region", "r" + i % 100))
				.toList());
		}

		@Test
		void serve_equality_on_their_first_field() {
			assertThat(examinedDuring(() -> assertThat(offices.find(new Document("region", "r7"))).hasSize(3)))
				.isEqualTo(3);
		}

		@Test
		void follow_changes_and_removals_and_reopening() {
			offices.updateOne(Filters.eq(7), Updates.set("region", "moved"));
			offices.deleteOne(Filters.eq(107));
			reopen();

			assertThat(offices.find(new Document("region", "r7"))).extracting("_id").containsExactly(207);
			assertThat(offices.find(Filters.in("region", "moved", "r8"))).hasSize(4);
			offices.updateOne(Filters.eq(7), Updates.unset("region"));
			assertThat(offices.find(new Document("region", "moved"))).isEmpty();
			assertThat(offices.find(new Document("region", null))).hasSize(1);
		}

		@Test
		void find_the_few_documents_that_have_something_to_send() {
			offices.updateOne(Filters.eq(42), Updates.push("outbox", new Document("sequence", 1L)));

			for (String field : List.of("outbox.sequence", "outbox.0")) {
				assertThat(examinedDuring(
						() -> assertThat(offices.find(Filters.exists(field))).extracting("_id").containsExactly(42)))
					.isOne();
			}
			offices.updateOne(Filters.eq(42), Updates.pull("outbox", Filters.lte("sequence", 1L)));
			for (String field : List.of("outbox.sequence", "outbox.0")) {
				assertThat(examinedDuring(() -> assertThat(offices.find(Filters.exists(field))).isEmpty())).isZero();
			}
		}

		@Test
		void do_not_change_what_a_query_means() {
			offices.insertOne(
					new Document("_id", "many").append("region", List.of("r1", "r2")).append("outbox", List.of("x")));
			offices.insertOne(new Document("_id", "none").append("region", List.of()));

			assertThat(offices.find(new Document("region", "r1"))).hasSize(4);
			assertThat(offices.find(Filters.all("region", "r1", "r2"))).hasSize(1);
			assertThat(offices.find(Filters.regex("region", "^r9$"))).hasSize(3);
			assertThat(offices.find(Filters.ne("region", "r1"))).hasSize(298);
			assertThat(offices.find(Filters.exists("region"))).hasSize(302);
			assertThat(offices.find(Filters.eq("outbox.0", "x"))).hasSize(1);
			assertThat(offices.find(Filters.or(Filters.eq("region", "r1"), Filters.eq("region", "r3")))).hasSize(7);
		}

	}

}
