package org.multaqa.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedBrokerTest {

	@TempDir
	Path folder;

	@Test
	void keeps_topics_records_and_group_positions_over_a_restart() throws Exception {
		try (var broker = EmbeddedBroker.start(this.folder, 0)) {
			try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
				admin.createTopics(List.of(new NewTopic("sessions", 2, (short) 1))).all().get();
			}
			send(broker, "one", "two", "three");
			assertThat(read(broker, 3)).containsExactlyInAnyOrder("one", "two", "three");
		}

		try (var broker = EmbeddedBroker.start(this.folder, 0)) {
			send(broker, "four");
			assertThat(read(broker, 1)).containsExactly("four");
			assertThat(topics(broker)).contains("sessions");
		}
	}

	@Test
	void does_not_invent_topics() throws Exception {
		try (var broker = EmbeddedBroker.start(this.folder, 0);
				var producer = producer(broker, Map.of("max.block.ms", "300"))) {
			var sent = producer.send(new ProducerRecord<>("mistyped", "x"));

			assertThat(sent).failsWithin(Duration.ofSeconds(10)).withThrowableOfType(ExecutionException.class);
			assertThat(topics(broker)).doesNotContain("mistyped");
		}
	}

	private static Iterable<String> topics(EmbeddedBroker broker) throws Exception {
		try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
			return admin.listTopics().names().get();
		}
	}

	private static KafkaProducer<String, String> producer(EmbeddedBroker broker, Map<String, String> more) {
		var settings = new java.util.HashMap<String, Object>(more);
		settings.put("bootstrap.servers", broker.bootstrapServers());
		settings.put("acks", "all");
		return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
	}

	private static void send(EmbeddedBroker broker, String... values) throws Exception {
		try (var producer = producer(broker, Map.of())) {
			for (String value : values) {
				producer.send(new ProducerRecord<>("sessions", value, value)).get();
			}
		}
	}

	/** Reads with the group protocol of KIP-848, the one the services use. */
	private static List<String> read(EmbeddedBroker broker, int count) {
		List<String> values = new ArrayList<>();
		Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", "readers",
				"group.protocol", "consumer", "auto.offset.reset", "earliest", "enable.auto.commit", "false");
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of("sessions"));
			Awaitility.await("records to arrive").atMost(Duration.ofSeconds(20)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
				return values.size() >= count;
			});
			consumer.commitSync();
		}
		return values;
	}

}
