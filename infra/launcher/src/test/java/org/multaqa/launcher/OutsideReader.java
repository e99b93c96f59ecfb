package org.multaqa.launcher;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a Kafka download and our published files, and nothing else of ours.
 */
final class OutsideReader {

	/** Not quoted as JSON, not binary, not what Java prints of an object. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9/.:@_-]*");

	private final PublishedContracts published = new PublishedContracts();

	private final String kafka;

	OutsideReader(String kafka) {
		this.kafka = kafka;
	}

	/**
	 * All of some topics, as printed.
	 * @param topics which
	 * @return records by topic
	 */
	Map<Topic, List<PrintedRecord>> read(Topic... topics) {
		var counts = count();
		var printing = Arrays.stream(topics)
			.collect(Collectors.toMap((topic) -> topic,
					(topic) -> ConsoleConsumer.start(this.kafka, topic.wireName(), counts.getOrDefault(topic, 0L)),
					(one, other) -> one, LinkedHashMap::new));
		var printed = new LinkedHashMap<Topic, List<PrintedRecord>>();
		printing.forEach((topic, consumer) -> printed.put(topic, consumer.printed()));
		printed.forEach(
				(topic, records) -> assertThat(records).as(topic.wireName()).hasSize(counts.get(topic).intValue()));
		return printed;
	}

	void assertUnderstands(Topic topic, PrintedRecord record) {
		assertThat(this.published.faults(topic.wireName(), record)).as(record.toString()).isEmpty();
		if (record.value() != null) {
			assertThat(record.headers().values()).as(record.toString()).allMatch(PLAIN.asMatchPredicate());
			assertThat(record.key()).isEqualTo(record.header("ce_subject"));
			assertThat(record.header("ce_id")).isEqualTo(record.key() + "@" + record.header("ce_sequence"));
			assertThat(record.header("ce_time")).endsWith("Z").satisfies(Instant::parse);
		}
	}

	/**
	 * Erases somebody as identity would.
	 * @param key of a person
	 */
	void erase(String key) {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", this.kafka),
				new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>(Topic.PEOPLE.wireName(), key, null));
		}
	}

	private Map<Topic, Long> count() {
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", this.kafka),
				new StringDeserializer(), new StringDeserializer())) {
			var counts = new LinkedHashMap<Topic, Long>();
			for (Topic topic : Topic.values()) {
				Set<TopicPartition> partitions = new HashSet<>();
				consumer.partitionsFor(topic.wireName())
					.forEach((info) -> partitions.add(new TopicPartition(info.topic(), info.partition())));
				long begin = consumer.beginningOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
				long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
				counts.put(topic, end - begin);
			}
			return counts;
		}
	}

}
