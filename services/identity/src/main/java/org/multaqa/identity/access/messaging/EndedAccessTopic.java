package org.multaqa.identity.access.messaging;

import org.multaqa.kit.security.AccessEnd;

import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;

/** Tells all services whose access has ended. */
public final class EndedAccessTopic {

	private static final String BINDING = "ended-access-out-0";

	private final StreamBridge bridge;

	public EndedAccessTopic(StreamBridge bridge) {
		this.bridge = bridge;
	}

	/**
	 * Sends it, and waits until Kafka has acknowledged it.
	 * @throws RuntimeException if it is not certain that Kafka has it
	 */
	public void send(AccessEnd end) {
		var message = MessageBuilder.withPayload(end.json()).setHeader(KafkaHeaders.KEY, end.key()).build();
		if (!this.bridge.send(BINDING, message)) {
			throw new IllegalStateException("Kafka did not take the end of the access of " + end.person());
		}
	}

}
