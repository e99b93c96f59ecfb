package org.multaqa.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.testkit.ServicePlatform;

/** What other services put on the topics, and what others find there of ours. */
public final class Wire {

	private Wire() {
	}

	public static void publish(String subject, long sequence, String type, String data) {
		publish("multaqa.registration.v1", subject, sequence, type, data);
	}

	public static void publish(String topic, String subject, long sequence, String type, String data) {
		var record = new ProducerRecord<>(topic, subject, data);
		headers(subject, sequence, type)
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", ServicePlatform.brokers()),
				new StringSerializer(), new StringSerializer())) {
			producer.send(record);
		}
	}

	public static Map<String, String> headers(String subject, long sequence, String type) {
		String source = EventCatalogue.find(type)
			.map((entry) -> entry.topic().source())
			.orElse("/services/registration");
		return Map.of("ce_specversion", "1.0", "ce_id", subject + "@" + sequence, "ce_type", type, "ce_source", source,
				"ce_subject", subject, "ce_time", "2025-09-14T06:00:00Z", "ce_sequence", Long.toString(sequence),
				"ce_actor", "p-founder", "ce_correlationid", "c", "content-type", "application/json");
	}

	/** All records of a subject so far, in order. */
	public static List<ConsumerRecord<String, String>> records(String topic, String subject) {
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", ServicePlatform.brokers()),
				new StringDeserializer(), new StringDeserializer())) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map((info) -> new TopicPartition(topic, info.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			var found = new ArrayList<ConsumerRecord<String, String>>();
			while (partitions.stream().anyMatch((partition) -> consumer.position(partition) < ends.get(partition))) {
				for (var record : consumer.poll(Duration.ofMillis(100))) {
					if (subject.equals(record.key())) {
						found.add(record);
					}
				}
			}
			return found;
		}
	}

	public static String header(ConsumerRecord<?, ?> record, String name) {
		return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

}
