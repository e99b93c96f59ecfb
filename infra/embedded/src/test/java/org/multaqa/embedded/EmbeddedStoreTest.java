package org.multaqa.embedded;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.ConnectionString;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedStoreTest {

	@TempDir
	Path folder;

	private EmbeddedStore store;

	private MongoClient client;

	private MongoCollection<Document> offices;

	@BeforeEach
	void open() {
		this.store = EmbeddedStore.start(this.folder.resolve("store.mv"), 0);
		this.client = MongoClients.create(MongoClientSettings.builder()
			.applyConnectionString(new ConnectionString(this.store.connectionString()))
			.uuidRepresentation(UuidRepresentation.STANDARD)
			.build());
		this.offices = this.client.getDatabase("meeting").getCollection("offices");
	}

	@AfterEach
	void close() {
		this.client.close();
		this.store.close();
	}

	private void reopen() {
		close();
		open();
	}

	private Document office(Object id) {
		return this.offices.find(new Document("_id", id)).first();
	}

	private long examinedDuring(Runnable query) {
		long before = this.store.documentsExamined();
		query.run();
		return this.store.documentsExamined() - before;
	}

	private static void assertDuplicate(Runnable write) {
		assertThatExceptionOfType(MongoWriteException.class).isThrownBy(write::run)
			.satisfies(ex -> assertThat(ex.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY))
			.satisfies(ex -> assertThat(ex.getCode()).isEqualTo(11000));
	}

	@Nested
	class Greeting {

		@Test
		void hello_is_answered_as_a_writable_primary() {
			Document reply = client.getDatabase("meeting").runCommand(new Document("hello", 1));

			assertThat(reply).containsEntry("isWritablePrimary", true).containsKey("maxWireVersion");
		}

		@Test
		void databases_are_listed() {
			offices.insertOne(new Document("_id", "mena"));

			assertThat(client.listDatabaseNames()).contains("meeting");
		}

		@Test
		void it_listens_on_the_loopback_address_only() {
			assertThat(store.connectionString()).startsWith("mongodb://127.0.0.1:");
		}

	}

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

	@Nested
	class Values {

		@Test
		void come_back_as_they_went_after_reopening() {
			Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
			Document written = new Document("_id", "values").append("text", "قمة الدوحة")
				.append("when", Date.from(now))
				.append("uuid", UUID.randomUUID())
				.append("money", new Decimal128(new BigDecimal("12.50")))
				.append("nothing", null)
				.append("list", List.of(1, 2L, 3.5, new Document("deep", true)))
				.append("empty", List.of());
			offices.insertOne(written);

			reopen();

			assertThat(office("values")).isEqualTo(written);
		}

	}

	@Nested
	class The_file {

		@Test
		void stays_small_however_often_one_document_changes() throws Exception {
			offices.insertOne(new Document("_id", "mena").append("text", "x".repeat(300)));
			for (int i = 0; i < 2000; i++) {
				offices.updateOne(Filters.eq("mena"), Updates.set("number", i));
			}

			assertThat(Files.size(folder.resolve("store.mv"))).isLessThan(2_000_000);
		}

		@Test
		void leads_to_every_change_from_its_first_block() throws Exception {
			offices.insertOne(new Document("_id", "mena"));
			for (int i = 0; i < 50; i++) {
				long before = versionInHeader();
				offices.updateOne(Filters.eq("mena"), Updates.set("number", i));

				assertThat(versionInHeader()).isGreaterThan(before);
			}
		}

		private long versionInHeader() throws IOException {
			try (var file = Files.newInputStream(folder.resolve("store.mv"))) {
				var header = new String(file.readNBytes(4096), StandardCharsets.ISO_8859_1);
				var version = Pattern.compile(",version:([0-9a-f]+)").matcher(header);
				assertThat(version.find()).as(header).isTrue();
				assertThat(header).doesNotContain("clean");
				return Long.parseLong(version.group(1), 16);
			}
		}

		@Test
		void is_compacted_when_it_is_opened() throws Exception {
			for (int i = 0; i < 1500; i++) {
				offices.insertOne(new Document("_id", i).append("text", "x".repeat(300)));
			}
			offices.deleteMany(Filters.gt("_id", 10));
			long before = Files.size(folder.resolve("store.mv"));

			reopen();

			assertThat(Files.size(folder.resolve("store.mv"))).isLessThan(before / 4);
			assertThat(offices.countDocuments()).isEqualTo(11);
			assertThat(offices.find(Filters.eq(7)).first()).containsEntry("text", "x".repeat(300));
		}

		@Test
		void stays_as_it_was_when_somebody_was_killed_while_compacting_it() throws Exception {
			offices.insertOne(new Document("_id", "mena"));
			var half = folder.resolve("store.mv.tempFile");
			Files.writeString(half, "half of a store");

			reopen();

			assertThat(offices.countDocuments()).isEqualTo(1);
			assertThat(half).doesNotExist();
		}

	}

}
