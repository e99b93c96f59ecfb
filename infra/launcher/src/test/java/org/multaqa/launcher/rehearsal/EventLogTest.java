package org.multaqa.launcher.rehearsal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.embedded.EmbeddedBroker;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventLogTest {

	@TempDir
	static Path folder;

	private static EmbeddedBroker broker;

	@BeforeAll
	static void tellSomething() throws InterruptedException, ExecutionException {
		broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
		Map<String, Object> address = Map.of("bootstrap.servers", broker.bootstrapServers());
		try (var admin = Admin.create(address);
				var producer = new KafkaProducer<>(address, new StringSerializer(), new StringSerializer())) {
			var names = Stream.concat(Arrays.stream(Topic.values()).map(Topic::wireName),
					Stream.of(Topic.DEAD_LETTERS));
			admin.createTopics(names.map((name) -> new NewTopic(name, 3, (short) 1)).toList()).all().get();
			producer.send(record(Topic.PEOPLE, "person/p-1", 1, "{\"person\":\"p-1\",\"name\":{\"ar\":\"س\"}}")).get();
			producer.send(record(Topic.PEOPLE, "person/p-2", 1, "{\"person\":\"p-2\",\"name\":{\"ar\":\"ص\"}}")).get();
			producer.send(record(Topic.PEOPLE, "person/p-1", 2, "{\"person\":\"p-1\",\"name\":{\"en\":\"S\"}}")).get();
			producer.send(record(Topic.PEOPLE, "person/p-1", 2, "{\"person\":\"p-1\",\"name\":{\"en\":\"S\"}}")).get();
			producer.send(new ProducerRecord<>(Topic.PEOPLE.wireName(), "person/p-2", null)).get();
			producer.send(new ProducerRecord<>(Topic.DEAD_LETTERS, "person/p-2", "poison")).get();
		}
	}

	@AfterAll
	static void stop() {
		broker.close();
	}

	@Test
	void has_each_event_once_in_the_order_of_its_subject() {
		try (var log = new EventLog(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
			var events = log.read(log.end());

			assertThat(events).extracting(LoggedEvent::key)
				.containsExactlyInAnyOrder("person/p-1@1", "person/p-1@2", "person/p-2@1")
				.containsSubsequence("person/p-1@1", "person/p-1@2");
			assertThat(events).extracting(LoggedEvent::type).containsOnly("org.multaqa.person.named.v1");
		}
	}

	@Test
	void counts_dead_letters() {
		try (var log = new EventLog(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
			assertThat(log.deadLetters()).isEqualTo(1);
		}
	}

	private static ProducerRecord<String, String> record(Topic topic, String subject, int sequence, String data) {
		var record = new ProducerRecord<>(topic.wireName(), subject, data);
		record.headers()
			.add("ce_type", "org.multaqa.person.named.v1".getBytes(StandardCharsets.UTF_8))
			.add("ce_subject", subject.getBytes(StandardCharsets.UTF_8))
			.add("ce_sequence", Integer.toString(sequence).getBytes(StandardCharsets.UTF_8));
		return record;
	}

}
