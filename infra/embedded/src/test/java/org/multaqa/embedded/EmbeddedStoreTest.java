package org.multaqa.embedded;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedStoreTest extends OpenStore {

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

	@Nested
	class Wiping {

		private static final String WORDS = "Zuhayr of the wiped words";

		@Test
		void leaves_nothing_of_what_was_deleted_or_replaced() throws Exception {
			for (int i = 0; i < 400; i++) {
				offices.insertOne(new Document("_id", i).append("text", "x".repeat(300)));
			}
			offices.insertOne(new Document("_id", "deleted").append("text", WORDS));
			offices.insertOne(new Document("_id", "replaced").append("text", WORDS + " again"));
			for (int i = 0; i < 400; i++) {
				offices.updateOne(Filters.eq(i), Updates.set("number", i));
			}
			assertThat(isInTheFile(WORDS)).isTrue();
			offices.deleteOne(Filters.eq("deleted"));
			offices.updateOne(Filters.eq("replaced"), Updates.set("text", "other words"));
			assertThat(isInTheFile(WORDS)).as("before it is wiped").isTrue();

			store.wipe();

			assertThat(isInTheFile(WORDS)).isFalse();
			assertAllIsThere();
			reopen();
			assertAllIsThere();
		}

		@Test
		void comes_to_an_end_though_much_was_written_at_once() throws Exception {
			var many = IntStream.range(0, 40).mapToObj((i) -> new Document("_id", i).append("text", noise(100_000)));
			offices.insertMany(
					Stream.concat(many, Stream.of(new Document("_id", "deleted").append("text", WORDS))).toList());
			offices.deleteOne(Filters.eq("deleted"));

			store.wipe();

			assertThat(isInTheFile(WORDS)).isFalse();
			assertThat(offices.countDocuments()).isEqualTo(40);
		}

		@Test
		void keeps_what_is_written_meanwhile() throws Exception {
			for (int i = 0; i < 3000; i++) {
				offices.insertOne(new Document("_id", i).append("text", "x".repeat(900)));
			}
			try (var writer = Executors.newSingleThreadExecutor()) {
				var written = writer.submit(() -> {
					for (int i = 3000; i < 4000; i++) {
						offices.insertOne(new Document("_id", i).append("text", "y".repeat(900)));
					}
				});
				store.wipe();
				store.wipe();
				written.get();
			}

			reopen();

			assertThat(offices.countDocuments()).isEqualTo(4000);
			assertThat(office(2999)).containsEntry("text", "x".repeat(900));
			assertThat(office(3999)).containsEntry("text", "y".repeat(900));
		}

		/** Nothing that could be made shorter. */
		private String noise(int length) {
			return new Random(length).ints(length, 'a', 'z')
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
		}

		private void assertAllIsThere() {
			assertThat(offices.countDocuments()).isEqualTo(401);
			assertThat(office(399)).containsEntry("number", 399);
			assertThat(office("replaced")).containsEntry("text", "other words");
		}

		private boolean isInTheFile(String text) throws IOException {
			return Files.readString(folder.resolve("store.mv"), StandardCharsets.ISO_8859_1).contains(text);
		}

	}

}
