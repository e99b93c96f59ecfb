package org.multaqa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Measures the store; run it by hand, it asserts nothing. */
final class StoreBench {

	private static final String TEXT = "The meeting recommends to share the calendar of all offices. ".repeat(5);

	private StoreBench() {
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory("store-bench");
		Path file = folder.resolve("store.mv");
		long begin = System.nanoTime();
		try (EmbeddedStore store = EmbeddedStore.start(file, 0);
				MongoClient client = MongoClients.create(store.connectionString())) {
			say("start", millisSince(begin), "ms");
			var documents = client.getDatabase("bench").getCollection("documents");
			for (int clients : new int[] { 1, 8, 1, 8 }) {
				documents.drop();
				inserts(documents, clients, 15_000);
				say("file after 15000 inserts", Files.size(file) / 1024.0, "kB");
				lockedUpdates(documents, clients, 15_000);
				say("file after 15000 updates more", Files.size(file) / 1024.0, "kB");
			}
			for (int size : new int[] { 200, 20_000, 50_000 }) {
				documents.drop();
				documents.insertMany(IntStream.range(0, size).mapToObj(StoreBench::document).toList());
				lockedUpdates(documents, 1, 2_000);
				say("  … of documents", size, "");
			}
		}
		begin = System.nanoTime();
		try (EmbeddedStore store = EmbeddedStore.start(file, 0)) {
			say("start with 50000 documents", millisSince(begin), "ms");
			say("file after the start", Files.size(file) / 1024.0, "kB");
		}
		System.exit(0);
	}

	private static Document document(int number) {
		return new Document("_id", "document-" + number).append("version", 0L).append("text", TEXT);
	}

	private static void inserts(MongoCollection<Document> documents, int clients, int count) throws Exception {
		long nanos = inParallel(clients, count, i -> documents.insertOne(document(i)));
		say("acknowledged inserts/s, clients " + clients, count / (nanos / 1e9), "");
	}

	private static void lockedUpdates(MongoCollection<Document> documents, int clients, int count) throws Exception {
		Bson change = Updates.combine(Updates.inc("version", 1L), Updates.set("text", TEXT + "!"));
		long nanos = inParallel(clients, count, i -> {
			String id = "document-" + i % 200;
			documents.updateOne(Filters.and(Filters.eq("_id", id), Filters.gte("version", 0L)), change);
		});
		say("acknowledged updates/s by _id and version, clients " + clients, count / (nanos / 1e9), "");
	}

	private interface Work {

		void at(int number);

	}

	private static long inParallel(int clients, int count, Work work) throws InterruptedException {
		CountDownLatch done = new CountDownLatch(clients);
		long begin = System.nanoTime();
		try (var threads = Executors.newFixedThreadPool(clients)) {
			for (int client = 0; client < clients; client++) {
				int first = client;
				threads.execute(() -> {
					for (int i = first; i < count; i += clients) {
						work.at(i);
					}
					done.countDown();
				});
			}
			done.await(5, TimeUnit.MINUTES);
		}
		return System.nanoTime() - begin;
	}

	private static double millisSince(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	private static void say(String what, double number, String unit) throws IOException {
		System.out.printf(Locale.ROOT, "%-60s %,12.1f %s%n", what, number, unit);
	}

}
