package org.multaqa.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A process that is really killed while it is being written to, three times in a row. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillTest {

	private static final int WRITERS = 6;

	/**
	 * In nanoseconds: some thousand records a second leave the store its share of a core.
	 */
	private static final long BETWEEN_RECORDS = 100_000;

	private static final TopicPartition PARTITION = new TopicPartition("recommendations", 0);

	@TempDir
	Path folder;

	/** What the store has acknowledged: id to number of changes. */
	private final Map<String, Long> written = new ConcurrentHashMap<>();

	/** What the broker has acknowledged: offset to value. */
	private final Map<Long, String> sent = new ConcurrentHashMap<>();

	private final AtomicInteger numbers = new AtomicInteger();

	@Test
	void loses_nothing_that_was_acknowledged() throws Exception {
		for (int kill = 0; kill < 3; kill++) {
			try (var infrastructure = InfrastructureProcess.start(this.folder)) {
				assertFolderIsRefused(infrastructure);
				killWhileWriting(infrastructure);
			}
		}

		try (var data = DataFolder.lock(this.folder)) {
			try (var store = EmbeddedStore.start(data.resolve("store.mv"), 0)) {
				assertStoreKept(store);
			}
			try (var broker = EmbeddedBroker.start(data.resolve("kafka"), 0)) {
				assertBrokerKept(broker);
			}
		}
	}

	private void assertFolderIsRefused(InfrastructureProcess infrastructure) {
		assertThatExceptionOfType(FolderInUse.class).isThrownBy(() -> DataFolder.lock(this.folder))
			.withMessageContaining(this.folder.toString())
			.satisfies(ex -> assertThat(ex.pid()).isEqualTo(infrastructure.pid()));
	}

	private void killWhileWriting(InfrastructureProcess infrastructure) throws Exception {
		int acknowledgedBefore = this.written.size();
		int sentBefore = this.sent.size();
		Queue<Thread> writers = new ConcurrentLinkedQueue<>();
		try (MongoClient client = MongoClients.create(infrastructure.mongo() + "/?serverSelectionTimeoutMS=8000");
				KafkaProducer<String, String> producer = producer(infrastructure.kafka())) {
			createTopicOnce(infrastructure.kafka());
			MongoCollection<Document> documents = client.getDatabase("meeting").getCollection("documents");
			documents.createIndex(new Document("number", 1), new IndexOptions().unique(true));
			for (int writer = 0; writer < WRITERS; writer++) {
				writers.add(Thread.ofPlatform().start(() -> writeUntilItIsGone(documents)));
			}
			writers.add(Thread.ofPlatform().start(() -> sendUntilItIsGone(producer, infrastructure)));
			Awaitility.await("enough to be acknowledged")
				.atMost(Duration.ofSeconds(60))
				.until(() -> this.written.size() > acknowledgedBefore + 500 && this.sent.size() > sentBefore + 2000);
			infrastructure.kill();
			for (Thread writer : writers) {
				writer.join();
			}
			producer.close(Duration.ZERO);
		}
	}

	/** Inserts a document, then changes it twice; counts only what was acknowledged. */
	private void writeUntilItIsGone(MongoCollection<Document> documents) {
		try {
			while (true) {
				int number = this.numbers.incrementAndGet();
				String id = "document-" + number;
				documents.insertOne(new Document("_id", id).append("number", number).append("version", 0L));
				this.written.put(id, 0L);
				for (long version = 1; version <= 2; version++) {
					documents.updateOne(Filters.and(Filters.eq(id), Filters.eq("version", version - 1)),
							Updates.combine(Updates.inc("version", 1L), Updates.push("outbox", version)));
					this.written.put(id, version);
				}
			}
		}
		catch (MongoException ex) {
			// killed
		}
	}

	private void sendUntilItIsGone(KafkaProducer<String, String> producer, InfrastructureProcess infrastructure) {
		while (ProcessHandle.of(infrastructure.pid()).isPresent()) {
			String value = "event-" + this.numbers.incrementAndGet();
			producer.send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), value, value),
					(metadata, failure) -> {
						if (failure == null) {
							this.sent.put(metadata.offset(), value);
						}
					});
			LockSupport.parkNanos(BETWEEN_RECORDS);
		}
	}

	private void assertStoreKept(EmbeddedStore store) {
		try (MongoClient client = MongoClients.create(store.connectionString())) {
			MongoCollection<Document> documents = client.getDatabase("meeting").getCollection("documents");
			List<Document> kept = documents.find().into(new ArrayList<>());
			for (Document document : kept) {
				long version = document.getLong("version");
				long acknowledged = this.written.getOrDefault(document.getString("_id"), -1L);
				assertThat(version).as(document.toJson()).isBetween(Math.max(acknowledged, 0), acknowledged + 1);
				assertThat(document.getList("outbox", Long.class, List.of())).hasSize((int) version);
			}
			assertThat(kept).extracting("_id").containsAll(this.written.keySet());
			assertThat(kept).hasSizeLessThanOrEqualTo(this.written.size() + 3 * WRITERS);
			assertThat(documents.find(Filters.in("number", kept.stream().map(d -> d.get("number")).toList())))
				.hasSameSizeAs(kept);
		}
	}

	private void assertBrokerKept(EmbeddedBroker broker) {
		Map<Long, String> kept = new ConcurrentHashMap<>();
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
				new StringDeserializer(), new StringDeserializer())) {
			consumer.assign(List.of(PARTITION));
			consumer.seekToBeginning(List.of(PARTITION));
			long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
			while (consumer.position(PARTITION) < end) {
				consumer.poll(Duration.ofMillis(200)).forEach(each -> kept.put(each.offset(), each.value()));
			}
		}
		assertThat(kept).containsAllEntriesOf(this.sent);
		assertThat(kept.values()).doesNotHaveDuplicates();
	}

	private static void createTopicOnce(String kafka) throws Exception {
		try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
			if (!admin.listTopics().names().get().contains(PARTITION.topic())) {
				admin.createTopics(List.of(new NewTopic(PARTITION.topic(), 1, (short) 1))).all().get();
			}
		}
	}

	private static KafkaProducer<String, String> producer(String kafka) {
		return new KafkaProducer<>(
				Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", "0", "max.block.ms", "500"),
				new StringSerializer(), new StringSerializer());
	}

}
