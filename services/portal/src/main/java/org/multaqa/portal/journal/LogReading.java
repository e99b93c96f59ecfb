package org.multaqa.portal.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.events.PlainHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.messaging.support.MessageBuilder;

/**
 * Reads the log from the beginning, as far as it is told, then perhaps further. Belongs
 * to no consumer group and changes nothing in Kafka. Closed by its user, used by one
 * thread.
 */
public final class LogReading implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(LogReading.class);

	private static final Duration POLL = Duration.ofMillis(200);

	private final KafkaConsumer<byte[], byte[]> consumer;

	private final EventReader reader = new EventReader(new SimpleMeterRegistry());

	private final PlainHeaders headers = new PlainHeaders();

	LogReading(String brokers, Collection<TopicPartition> partitions) {
		this.consumer = new KafkaConsumer<>(
				Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
						false, ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
				new ByteArrayDeserializer(), new ByteArrayDeserializer());
		this.consumer.assign(partitions);
		this.consumer.seekToBeginning(partitions);
	}

	/**
	 * Reads on.
	 * @param ends as far as this, by partition
	 * @param listener told of all that is read
	 */
	public void upTo(Map<TopicPartition, Long> ends, EventProcessor.Listener listener) {
		while (ends.entrySet().stream().anyMatch((end) -> this.consumer.position(end.getKey()) < end.getValue())) {
			this.consumer.poll(POLL).forEach((record) -> read(record, listener));
		}
	}

	private void read(ConsumerRecord<byte[], byte[]> record, EventProcessor.Listener listener) {
		if (record.value() == null) {
			listener.erase(new String(record.key(), StandardCharsets.UTF_8));
			return;
		}
		var attributes = new HashMap<String, Object>();
		this.headers.toHeaders(record.headers(), attributes);
		var message = MessageBuilder.withPayload(record.value()).copyHeaders(attributes).build();
		try {
			this.reader.read(message)
				.ifPresentOrElse(listener::apply, () -> this.reader.readUnknown(message).ifPresent(listener::skip));
		}
		catch (RuntimeException ex) {
			LOG.warn("Skipped an unreadable record: {}-{}@{}: {}", record.topic(), record.partition(), record.offset(),
					ex.getMessage());
		}
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
