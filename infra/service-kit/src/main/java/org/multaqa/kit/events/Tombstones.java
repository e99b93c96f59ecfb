package org.multaqa.kit.events;

import java.nio.charset.StandardCharsets;

import org.multaqa.model.events.Topic;

import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Tells of a subject of a compacted topic that nothing about it may be kept: a record
 * without a value, which Kafka takes for the last word on it. It may be told again and
 * again.
 */
public final class Tombstones {

	private final StreamBridge bridge;

	public Tombstones(StreamBridge bridge) {
		this.bridge = bridge;
	}

	/**
	 * Sends it, and waits until Kafka has acknowledged it.
	 * @param topic a compacted one
	 * @param subject for instance {@code person/p-2d75}
	 * @throws RuntimeException if it is not certain that Kafka has it
	 */
	public void send(Topic topic, String subject) {
		if (!this.bridge.send(StreamSender.bindingOf(topic), message(subject))) {
			throw new IllegalStateException("Kafka did not take the tombstone of " + subject);
		}
	}

	static Message<KafkaNull> message(String subject) {
		return MessageBuilder.withPayload(KafkaNull.INSTANCE)
			.setHeader(KafkaHeaders.KEY, subject.getBytes(StandardCharsets.UTF_8))
			.build();
	}

}
