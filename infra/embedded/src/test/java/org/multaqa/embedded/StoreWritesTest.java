package org.multaqa.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.MongoCommandException;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreWritesTest extends OpenStore {

	@Nested
	class An_upsert_that_asks_for_a_lower_sequence {

		private void apply(long sequence, String name) {
			offices.updateOne(new Document("_id", "mena").append("seq", new Document("$lt", sequence)),
					Updates.combine(Updates.set("seq", sequence), Updates.set("name", name)),
					new UpdateOptions().upsert(true));
		}

		@Test
		void inserts_the_first_time() {
			apply(5, "first");

			assertThat(office("mena")).containsEntry("name", "first").containsEntry("seq", 5L);
		}

		@Test
		void replaces_what_is_older() {
			apply(5, "first");
			apply(6, "second");

			assertThat(office("mena")).containsEntry("name", "second");
		}

		@Test
		void is_a_duplicate_key_when_it_comes_late_or_again() {
			apply(5, "first");

			assertDuplicate(() -> apply(5, "again"));
			assertDuplicate(() -> apply(4, "late"));
			assertThat(office("mena")).containsEntry("name", "first");
		}

		@Test
		void is_a_duplicate_key_also_as_find_and_modify() {
			apply(5, "first");

			assertThatExceptionOfType(MongoCommandException.class)
				.isThrownBy(() -> offices.findOneAndUpdate(Filters.and(Filters.eq("mena"), Filters.lt("seq", 5)),
						Updates.set("seq", 5), new FindOneAndUpdateOptions().upsert(true)))
				.satisfies(ex -> assertThat(ex.getErrorCode()).isEqualTo(11000));
		}

	}

	@Nested
	class Updates_of_one_document {

		@BeforeEach
		void one() {
			offices.insertOne(new Document("_id", "mena").append("version", 0L).append("members", List.of("a", "b")));
		}

		@Test
		void push_several_and_keep_the_last() {
			offices.updateOne(Filters.eq("mena"),
					Updates.pushEach("seen", List.of(1, 2, 3, 4, 5), new PushOptions().slice(-3)));
			offices.updateOne(Filters.eq("mena"), Updates.pushEach("seen", List.of(6, 7), new PushOptions().slice(-3)));

			assertThat(office("mena").getList("seen", Integer.class)).containsExactly(5, 6, 7);
		}

		@Test
		void change_state_version_and_outbox_at_once_and_take_out_what_was_sent() {
			offices.updateOne(new Document("_id", "mena").append("version", 0L),
					Updates.combine(Updates.set("state.name", "MENA"), Updates.inc("version", 1L),
							Updates.pushEach("outbox", List.of(new Document("sequence", 1L),
									new Document("sequence", 2L), new Document("sequence", 3L)))));
			assertThat(offices.find(Filters.exists("outbox.0"))).hasSize(1);

			offices.updateOne(Filters.eq("mena"),
					new Document("$pull", new Document("outbox", new Document("sequence", new Document("$lte", 2L)))));

			assertThat(office("mena").getList("outbox", Document.class)).extracting("sequence").containsExactly(3L);
			offices.updateOne(Filters.eq("mena"), Updates.pull("outbox", Filters.eq("sequence", 3L)));
			assertThat(offices.find(Filters.exists("outbox.0"))).isEmpty();
			assertThat(offices.find(Filters.exists("outbox.0", false))).hasSize(1);
			assertThat(office("mena").getEmbedded(List.of("state", "name"), String.class)).isEqualTo("MENA");
		}

		@Test
		void find_and_modify_returns_the_new_or_the_old_document() {
			var change = Updates.inc("version", 1L);
			var returnNew = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

			assertThat(offices.findOneAndUpdate(Filters.eq("mena"), change, returnNew)).containsEntry("version", 1L);
			assertThat(offices.findOneAndUpdate(Filters.eq("mena"), change)).containsEntry("version", 1L);
			assertThat(offices.findOneAndUpdate(Filters.eq("nobody"), change)).isNull();
			assertThat(offices.findOneAndDelete(Filters.eq("mena"))).containsEntry("version", 2L);
			assertThat(offices.countDocuments()).isZero();
		}

		@Test
		void sets_and_arrays_are_changed_in_place() {
			offices.updateOne(Filters.eq("mena"), Updates.combine(Updates.addToSet("members", "a"),
					Updates.setOnInsert("never", 1), Updates.max("version", 9L), Updates.currentDate("at")));
			offices.updateOne(Filters.and(Filters.eq("mena"), Filters.eq("members", "b")),
					Updates.set("members.$", "B"));
			offices.updateOne(Filters.eq("mena"), Updates.set("members.$[m]", "A"),
					new UpdateOptions().arrayFilters(List.of(Filters.eq("m", "a"))));

			assertThat(office("mena").getList("members", String.class)).containsExactly("A", "B");
			assertThat(office("mena")).containsEntry("version", 9L).doesNotContainKey("never");
		}

		@Test
		void a_document_that_was_read_does_not_change_under_the_reader() {
			try (var cursor = offices.find(Filters.eq("mena")).cursor()) {
				offices.updateOne(Filters.eq("mena"), Updates.set("members", List.of()));
				assertThat(cursor.next().getList("members", String.class)).containsExactly("a", "b");
			}
		}

	}

	@Nested
	class Many_documents {

		@Test
		void bulk_writes_and_batches_and_sorting_and_counting() {
			offices.bulkWrite(List.of(new InsertOneModel<>(new Document("_id", 1)),
					new UpdateOneModel<>(Filters.eq(1), Updates.set("name", "one")),
					new UpdateOneModel<>(Filters.eq(2), Updates.set("name", "two"), new UpdateOptions().upsert(true))));
			offices.insertMany(
					IntStream.range(3, 1000).mapToObj(i -> new Document("_id", i).append("half", i / 2)).toList());

			assertThat(offices.find().batchSize(100).into(new ArrayList<>())).hasSize(999);
			assertThat(offices.find().sort(Sorts.descending("_id")).skip(10).limit(2)).extracting("_id")
				.containsExactly(989, 988);
			assertThat(offices.countDocuments(Filters.gt("half", 490))).isEqualTo(18);
			assertThat(offices.distinct("name", String.class)).containsExactlyInAnyOrder("one", "two");
			assertThat(offices.updateMany(Filters.exists("half"), Updates.set("region", "x")).getModifiedCount())
				.isEqualTo(997);
			assertThat(offices.deleteMany(Filters.lt("_id", 500)).getDeletedCount()).isEqualTo(499);
		}

		@Test
		void are_grouped_by_an_aggregation() {
			offices.insertMany(
					IntStream.range(0, 10).mapToObj(i -> new Document("_id", i).append("even", i % 2 == 0)).toList());

			AggregateIterable<Document> result = offices.aggregate(List.of(Aggregates.match(Filters.gt("_id", 2)),
					Aggregates.group("$even", Accumulators.sum("count", 1)), Aggregates.sort(Sorts.ascending("_id"))));

			assertThat(result).extracting("count").containsExactly(4, 3);
		}

	}

}
