package org.multaqa.kit.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Copies of events that a service could not apply, with the reason, for whoever looks.
 * What a compacted topic carries shall be erasable, and the topic of copies is not: of
 * such an event only the envelope is copied.
 */
public final class DeadLetters {

	private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

	/** The output binding of {@link Topic#DEAD_LETTERS}. */
	static final String BINDING = "dead-letters-out-0";

	private static final Set<String> COMPACTED = Arrays.stream(Topic.values())
		.filter(Topic::compacted)
		.map(Topic::wireName)
		.collect(Collectors.toUnmodifiableSet());

	private final StreamBridge bridge;

	private final String service;

	private final AtomicLong sent = new AtomicLong();

	public DeadLetters(StreamBridge bridge, String service) {
		this.bridge = bridge;
		this.service = service;
	}

	/**
	 * How many there were since the start.
	 * @return a count
	 */
	public long count() {
		return this.sent.get();
	}

	void send(String subject, Message<byte[]> message, String reason) {
		@Nullable Object topic = message.getHeaders().get(KafkaHeaders.RECEIVED_TOPIC);
		boolean erasable = topic != null && COMPACTED.contains(topic.toString());
		var copy = MessageBuilder.withPayload(erasable ? new byte[0] : message.getPayload())
			.copyHeaders(message.getHeaders())
			.setHeader(KafkaHeaders.KEY, subject.getBytes(StandardCharsets.UTF_8))
			.setHeader("multaqa_reason", reason)
			.setHeader("multaqa_listener", this.service)
			.build();
		this.sent.incrementAndGet();
		if (!this.bridge.send(BINDING, copy)) {
			LOG.error("Kafka did not take the copy of a dead letter of {}; it is parked all the same", subject);
		}
	}

}
