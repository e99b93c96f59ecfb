package org.multaqa.kit.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.model.events.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Reads whose access has ended: the whole topic at every start, then what comes. Each
 * instance reads for itself, in no group.
 */
public final class EndedAccessReader extends BackgroundLoop {

	private static final Logger LOG = LoggerFactory.getLogger(EndedAccessReader.class);

	private static final TopicPartition PLACE = new TopicPartition(Topic.ENDED_ACCESS, 0);

	/** How long Kafka keeps a question that it has no answer to. */
	private static final Duration WAITING = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Map<String, Object> kafka;

	private final EndedAccess ended;

	private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;

	private long end;

	/**
	 * Reads nothing yet.
	 * @param connection how Kafka is reached, settings of any client
	 */
	public EndedAccessReader(Map<String, Object> connection, EndedAccess ended) {
		super("ended-access", Duration.ofSeconds(5));
		this.kafka = new HashMap<>(connection);
		this.kafka.putAll(Map.of(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
				ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
				ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
				ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
				// what comes is told at once all the same; nothing comes for hours
				ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) WAITING.toMillis()));
		this.ended = ended;
	}

	@Override
	protected void round() throws InterruptedException {
		try {
			var open = open();
			open.poll(PATIENCE).forEach(this::read);
			if (open.position(PLACE) >= this.end) {
				this.ended.caughtUp();
			}
		}
		catch (WakeupException | InterruptException ex) {
			close();
		}
		catch (RuntimeException ex) {
			LOG.warn("Whose access ends cannot be heard; it is tried again: {}", ex.toString());
			close();
			Thread.sleep(PATIENCE);
		}
		if (!isRunning()) {
			close();
		}
	}

	/** Wakes it where it waits for Kafka; nothing else waits. */
	@Override
	protected void wake(Thread runner) {
		var open = this.consumer;
		if (open != null) {
			open.wakeup();
		}
		else {
			runner.interrupt();
		}
	}

	private KafkaConsumer<byte[], byte[]> open() {
		var open = this.consumer;
		if (open == null) {
			open = new KafkaConsumer<>(this.kafka);
			this.consumer = open;
			open.assign(List.of(PLACE));
			open.seekToBeginning(List.of(PLACE));
			this.end = open.endOffsets(List.of(PLACE)).getOrDefault(PLACE, 0L);
		}
		return open;
	}

	private void read(ConsumerRecord<byte[], byte[]> found) {
		if (found.value() == null) {
			return;
		}
		try {
			this.ended.note(AccessEnd.read(found.value()));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			LOG.error("Record {} of {} says nothing that can be read: {}", found.offset(), found.topic(),
					ex.toString());
		}
	}

	private void close() {
		var open = this.consumer;
		this.consumer = null;
		if (open != null) {
			open.close();
		}
	}

}
