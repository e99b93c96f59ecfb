package org.multaqa.launcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for what is left of somebody, wherever a running platform keeps anything.
 *
 * @param ports of the platform
 * @param canaries what is looked for
 */
record Remains(Ports ports, Canaries canaries) {

	/** Every document of every collection of every database, as it is read. */
	List<String> inDocuments() {
		var found = new ArrayList<String>();
		try (var client = MongoClients.create("mongodb://localhost:" + this.ports.store())) {
			for (String database : client.listDatabaseNames()) {
				for (String collection : client.getDatabase(database).listCollectionNames()) {
					var documents = new StringBuilder();
					client.getDatabase(database)
						.getCollection(collection)
						.find()
						.map(Document::toJson)
						.forEach((document) -> documents.append(document).append('\n'));
					found.addAll(this.canaries.foundIn(database + "/" + collection, documents.toString()));
				}
			}
		}
		return found;
	}

	/** Every record, unpacked by a consumer, with its key and its headers. */
	private List<String> inTopics(Set<String> topics) {
		var found = new ArrayList<String>();
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", kafka()),
				new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
			var partitions = topics.stream()
				.flatMap((topic) -> consumer.partitionsFor(topic).stream())
				.map((info) -> new TopicPartition(info.topic(), info.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				consumer.poll(Duration.ofMillis(200)).forEach((record) -> {
					String place = record.topic() + "@" + record.offset();
					if (record.value() != null) {
						found.addAll(this.canaries.foundIn(place, record.value()));
					}
					if (record.key() != null) {
						found.addAll(this.canaries.foundIn(place, record.key()));
					}
					record.headers().forEach((header) -> found.addAll(this.canaries.foundIn(place, header.value())));
				});
			}
		}
		return found;
	}

	List<String> inTopicOfPeople() {
		return inTopics(Set.of(Topic.PEOPLE.wireName()));
	}

	List<String> inEveryOtherTopic() throws Exception {
		try (var admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
			var topics = new HashSet<>(admin.listTopics().names().get());
			assertThat(topics).contains(Topic.REGISTRATION.wireName(), Topic.DEAD_LETTERS);
			topics.remove(Topic.PEOPLE.wireName());
			return inTopics(topics);
		}
	}

	List<String> inMailbox() throws Exception {
		try (var http = HttpClient.newHttpClient()) {
			var page = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.ports.mailbox())).build(),
					HttpResponse.BodyHandlers.ofString());
			return this.canaries.foundIn("mailbox", page.body());
		}
	}

	/** Where the broker is. */
	String kafka() {
		return "localhost:" + this.ports.kafka();
	}

}
