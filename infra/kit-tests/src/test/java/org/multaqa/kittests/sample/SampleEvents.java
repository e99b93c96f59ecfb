package org.multaqa.kittests.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.events.Topic;
import org.multaqa.kittests.sample.SampleService.Seen;

import static org.awaitility.Awaitility.await;

/** Tells the sample service events, and looks what has become of them. */
interface SampleEvents {

	String brokers();

	Replicas<Seen> seen();

	ParkedSubjects parked();

	default void publish(String subject, long sequence, String by) {
		publish(subject, sequence, "org.multaqa.recommendation.supported.v1",
				"{\"recommendation\":\"x\",\"meeting\":\"doha-2025\",\"office\":\"mena\",\"by\":\"" + by + "\"}", by);
	}

	default void publish(String subject, long sequence, String type, String data, String by) {
		publish("multaqa.recommendations.v1", subject, sequence, type, data, by);
	}

	default void publish(String topic, String subject, long sequence, String type, String data, String by) {
		publish(topic, Topic.named(topic).orElseThrow().source(), subject, sequence, type, data, by);
	}

	default void publish(String topic, String source, String subject, long sequence, String type, String data,
			String by) {
		var record = new ProducerRecord<>(topic, subject, data);
		Map.of("ce_specversion", "1.0", "ce_id", subject + "@" + sequence, "ce_type", type, "ce_source", source,
				"ce_subject", subject, "ce_time", "2025-12-08T08:00:00Z", "ce_sequence", Long.toString(sequence),
				"ce_actor", by, "ce_correlationid", "c", "content-type", "application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		send(record);
	}

	default void send(ProducerRecord<String, String> record) {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", brokers()),
				new StringSerializer(), new StringSerializer())) {
			producer.send(record);
		}
	}

	default ConsumerRecord<String, String> recordOf(String topic, String subject) {
		var config = new Properties();
		config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers());
		config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map((info) -> new TopicPartition(info.topic(), info.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			return await("a record of " + subject).until(() -> {
				for (var record : consumer.poll(Duration.ofMillis(200))) {
					if (subject.equals(record.key())) {
						return List.of(record);
					}
				}
				return List.<ConsumerRecord<String, String>>of();
			}, (found) -> !found.isEmpty()).getFirst();
		}
	}

	static String header(ConsumerRecord<?, ?> record, String name) {
		return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

	default void awaitSeen(String subject, int times) {
		await(subject + " seen").until(() -> seen().find(subject).map(Seen::times).orElse(0) == times);
	}

	default int waiting(String subject) {
		return parked().longest(1_000)
			.stream()
			.filter((one) -> one.subject().equals(subject))
			.mapToInt(ParkedSubjects.Parked::events)
			.sum();
	}

}
