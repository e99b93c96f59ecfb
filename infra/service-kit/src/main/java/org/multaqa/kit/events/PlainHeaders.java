package org.multaqa.kit.events;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.common.header.Headers;

import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * Only CloudEvents attributes, the content type, the trace and the words of a dead letter
 * travel, as plain UTF-8. Nothing that arrives is ever turned into an object.
 */
public final class PlainHeaders implements KafkaHeaderMapper {

	private static final String CONTENT_TYPE = "content-type";

	private static final Set<String> TRAVELLING = Set.of(CloudEvents.TRACEPARENT, "multaqa_reason", "multaqa_listener");

	@Override
	public void fromHeaders(MessageHeaders headers, Headers target) {
		headers.forEach((name, value) -> {
			if (name.startsWith("ce_") || TRAVELLING.contains(name)) {
				target.add(name, bytes(value));
			}
			else if (name.startsWith("ce-")) {
				target.add("ce_" + name.substring(3), bytes(value));
			}
			else if (name.equals(MessageHeaders.CONTENT_TYPE)) {
				target.add(CONTENT_TYPE, bytes(value));
			}
		});
	}

	@Override
	public void toHeaders(Headers source, Map<String, Object> target) {
		source.forEach((header) -> {
			if (header.value() == null) {
				return;
			}
			String value = new String(header.value(), StandardCharsets.UTF_8);
			if (header.key().startsWith("ce_") || TRAVELLING.contains(header.key())) {
				target.put(header.key(), value);
			}
		});
	}

	private static byte[] bytes(Object value) {
		return (value instanceof byte[] bytes) ? bytes : value.toString().getBytes(StandardCharsets.UTF_8);
	}

}
