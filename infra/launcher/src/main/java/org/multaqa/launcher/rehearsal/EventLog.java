package org.multaqa.launcher.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.multaqa.launcher.seeds.Patience;
import org.multaqa.model.events.Topic;

/** The topics of the platform, read from their beginning as any Kafka client could. */
final class EventLog implements AutoCloseable {

	private static final Duration POLL = Duration.ofMillis(200);

	/** Until a broker that does not answer is given up. */
	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final Consumer<byte[], byte[]> consumer;

	EventLog(Map<String, Object> kafka) {
		var settings = new HashMap<>(kafka);
		settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
	}

	/**
	 * How far the topics of events reach.
	 * @return end offset by partition
	 */
	Map<TopicPartition, Long> end() {
		return this.consumer.endOffsets(partitions(Arrays.stream(Topic.values()).map(Topic::wireName).toList()));
	}

	/**
	 * Everything up to an end, each event once, tombstones left out.
	 * @param end end offset by partition
	 * @return the events, in order per subject
	 */
	List<LoggedEvent> read(Map<TopicPartition, Long> end) {
		var events = new LinkedHashMap<String, LoggedEvent>();
		this.consumer.assign(end.keySet());
		this.consumer.seekToBeginning(end.keySet());
		var patience = new Patience(LIMIT);
		while (end.entrySet().stream().anyMatch((each) -> this.consumer.position(each.getKey()) < each.getValue())) {
			for (ConsumerRecord<byte[], byte[]> record : this.consumer.poll(POLL)) {
				if (record.value() != null) {
					var event = new LoggedEvent(record.topic(), header(record, "ce_type"), header(record, "ce_subject"),
							Long.parseLong(header(record, "ce_sequence")),
							new String(record.value(), StandardCharsets.UTF_8));
					events.putIfAbsent(event.key(), event);
				}
			}
			if (patience.isOver()) {
				throw new IllegalStateException("the log could not be read in " + LIMIT);
			}
		}
		return new ArrayList<>(events.values());
	}

	/**
	 * How many records no listener could apply.
	 * @return 0 is the only good number
	 */
	long deadLetters() {
		var partitions = partitions(List.of(Topic.DEAD_LETTERS));
		var begin = this.consumer.beginningOffsets(partitions);
		return this.consumer.endOffsets(partitions)
			.entrySet()
			.stream()
			.mapToLong((each) -> each.getValue() - begin.getOrDefault(each.getKey(), 0L))
			.sum();
	}

	private List<TopicPartition> partitions(Collection<String> topics) {
		var known = this.consumer.listTopics();
		return topics.stream()
			.flatMap((topic) -> known.getOrDefault(topic, List.of())
				.stream()
				.map((partition) -> new TopicPartition(topic, partition.partition())))
			.toList();
	}

	private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
		var header = record.headers().lastHeader(name);
		return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : "";
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
