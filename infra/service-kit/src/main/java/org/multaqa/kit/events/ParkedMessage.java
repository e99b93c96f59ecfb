package org.multaqa.kit.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * A message of a parked subject as {@code {headers, data}}: what CloudEvents says of it,
 * where it came from, and its bytes.
 */
final class ParkedMessage {

	/** Where the id of the event is kept. */
	static final String ID = "headers.ce_id";

	private ParkedMessage() {
	}

	static Document write(Message<byte[]> message) {
		var headers = new Document();
		for (String attribute : List.of("id", "type", "source", "subject", "time", CloudEvents.SEQUENCE,
				CloudEvents.VERSION, CloudEvents.ACTOR, CloudEvents.CORRELATION, CloudEvents.CAUSATION)) {
			@Nullable String value = CloudEvents.attribute(message, attribute);
			if (value != null) {
				headers.append("ce_" + attribute, value);
			}
		}
		@Nullable String topic = CloudEvents.header(message, KafkaHeaders.RECEIVED_TOPIC);
		if (topic != null) {
			headers.append(KafkaHeaders.RECEIVED_TOPIC, topic);
		}
		return new Document("headers", headers).append("data", new Binary(message.getPayload()));
	}

	static Message<byte[]> read(Document entry) {
		Map<String, Object> headers = new HashMap<>(entry.get("headers", Document.class));
		return MessageBuilder.withPayload(entry.get("data", Binary.class).getData()).copyHeaders(headers).build();
	}

	/** What CloudEvents says of it, or absent where it says nothing of that name. */
	static @Nullable String attribute(Document entry, String attribute) {
		return entry.get("headers", Document.class).getString("ce_" + attribute);
	}

}
