package org.multaqa.kit.events;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.EventCatalogue;

import org.springframework.cloud.function.cloudevent.CloudEventMessageBuilder;
import org.springframework.cloud.function.cloudevent.CloudEventMessageUtils;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** Our events as CloudEvents 1.0 in Kafka's binary mode, and back. */
final class CloudEvents {

	static final String SEQUENCE = "sequence";

	static final String VERSION = "version";

	static final String ACTOR = "actor";

	static final String CORRELATION = "correlationid";

	static final String CAUSATION = "causationid";

	static final String TRACEPARENT = "traceparent";

	private static final String PREFIX = CloudEventMessageUtils.KAFKA_ATTR_PREFIX;

	private CloudEvents() {
	}

	static Message<byte[]> write(OutboxEntry event, String data) {
		var entry = EventCatalogue.find(event.type()).orElseThrow();
		var builder = CloudEventMessageBuilder.withData(data.getBytes(StandardCharsets.UTF_8))
			.setSpecVersion("1.0")
			.setId(event.id())
			.setType(event.type())
			.setSource(URI.create(entry.topic().source()))
			.setSubject(event.subject())
			.setTime(OffsetDateTime.parse(event.time()))
			.setHeader(PREFIX + SEQUENCE, Long.toString(event.numberInSubject()))
			.setHeader(PREFIX + ACTOR, event.actor())
			.setHeader(PREFIX + CORRELATION, event.correlation())
			.setHeader(MessageHeaders.CONTENT_TYPE, "application/json")
			.setHeader(KafkaHeaders.KEY, event.subject().getBytes(StandardCharsets.UTF_8));
		if (event.version() != null) {
			builder.setHeader(PREFIX + VERSION, Long.toString(event.version()));
		}
		if (event.causation() != null) {
			builder.setHeader(PREFIX + CAUSATION, event.causation());
		}
		if (event.traceparent() != null) {
			builder.setHeader(TRACEPARENT, event.traceparent());
		}
		return builder.build(PREFIX);
	}

	/**
	 * An attribute of a message, whichever prefix the framework has left it with.
	 * @param message a received message
	 * @param attribute its name without prefix
	 * @return its value, or absent
	 */
	static @Nullable String attribute(Message<?> message, String attribute) {
		Object value = message.getHeaders().get(PREFIX + attribute);
		if (value == null) {
			value = message.getHeaders().get(CloudEventMessageUtils.DEFAULT_ATTR_PREFIX + attribute);
		}
		return (value != null) ? text(value) : null;
	}

	static @Nullable String header(Message<?> message, String name) {
		Object value = message.getHeaders().get(name);
		return (value != null) ? text(value) : null;
	}

	private static String text(Object value) {
		return (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
	}

}
