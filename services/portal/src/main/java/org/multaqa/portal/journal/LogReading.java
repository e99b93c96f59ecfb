package org.multaqa.portal.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.events.Origin;
import org.multaqa.kit.events.PlainHeaders;
import org.multaqa.portal.journal.LogListener.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Reads the log from the beginning, as far as it is told, then perhaps further. Belongs
 * to no consumer group and changes nothing in Kafka. Closed by its user, used by one
 * thread.
 */
public final class LogReading implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(LogReading.class);

	private static final Duration POLL = Duration.ofMillis(200);

	/** The most records that are read in one step. */
	private static final int STEP = 100;

	private final KafkaConsumer<byte[], byte[]> consumer;

	private final EventReader reader = new EventReader(new SimpleMeterRegistry());

	private final PlainHeaders headers = new PlainHeaders();

	LogReading(Map<String, Object> connection, Collection<TopicPartition> partitions) {
		var settings = new HashMap<>(connection);
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, STEP);
		this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
		this.consumer.assign(partitions);
		this.consumer.seekToBeginning(partitions);
	}

	/**
	 * Reads on.
	 * @param ends as far as this, by partition
	 * @param listener told of all that is read
	 */
	public void upTo(Map<TopicPartition, Long> ends, LogListener listener) {
		while (left(ends) > 0) {
			step(listener);
		}
	}

	/**
	 * Reads on for a moment.
	 * @param listener told of all that is read
	 */
	public void step(LogListener listener) {
		this.consumer.poll(POLL).forEach((record) -> read(record, listener));
	}

	/**
	 * How much is left to read.
	 * @param ends as far as this, by partition
	 * @return a number of records; where a topic is compacted, perhaps more than there
	 * are
	 */
	public long left(Map<TopicPartition, Long> ends) {
		return ends.entrySet()
			.stream()
			.mapToLong((end) -> Math.max(0, end.getValue() - this.consumer.position(end.getKey())))
			.sum();
	}

	/**
	 * How far it is read.
	 * @return the offset after the last record that was read, by partition
	 */
	public Map<TopicPartition, Long> positions() {
		return this.consumer.assignment()
			.stream()
			.collect(Collectors.toMap(Function.identity(), this.consumer::position));
	}

	private void read(ConsumerRecord<byte[], byte[]> record, LogListener listener) {
		if (record.value() == null) {
			erase(record, listener);
			return;
		}
		var attributes = new HashMap<String, Object>();
		this.headers.toHeaders(record.headers(), attributes);
		attributes.put(KafkaHeaders.RECEIVED_TOPIC, record.topic());
		var message = MessageBuilder.withPayload(record.value()).copyHeaders(attributes).build();
		try {
			this.reader.read(message)
				.ifPresentOrElse(listener::apply, () -> this.reader.readUnknown(message).ifPresent(listener::skip));
		}
		catch (DataAccessException ex) {
			// nothing is wrong with the record: the store is away
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.warn("Skipped an unreadable record: {}-{}@{}: {}", record.topic(), record.partition(), record.offset(),
					ex.getMessage());
			boolean believed = Origin.fault(message) == null;
			listener.fail(unreadable(record, believed ? attributes.get("ce_subject") : null, ex));
		}
	}

	private static void erase(ConsumerRecord<byte[], byte[]> record, LogListener listener) {
		if (Origin.erases(record.topic())) {
			listener.erase(new String(record.key(), StandardCharsets.UTF_8));
		}
		else {
			LOG.warn("Skipped a tombstone where nothing is erased: {}-{}@{}", record.topic(), record.partition(),
					record.offset());
		}
	}

	private static Unreadable unreadable(ConsumerRecord<byte[], byte[]> record, @Nullable Object subject,
			RuntimeException reason) {
		var partition = new TopicPartition(record.topic(), record.partition());
		String place = "unreadable/%s-%s-%s".formatted(record.topic(), record.partition(), record.offset());
		return new Unreadable((subject != null) ? subject.toString() : place, partition, record.offset(),
				String.valueOf(reason.getMessage()));
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
