package org.multaqa.kit.events;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.multaqa.model.events.EventCatalogue;

/**
 * Events as records of Kafka, for programs that send them without the bindings of a
 * service.
 */
public final class EventRecords {

	private EventRecords() {
	}

	/**
	 * The record that the relay of its owner would send.
	 * @param event an event in its envelope
	 * @return for the topic of its owner, under the key of its subject
	 */
	public static ProducerRecord<byte[], byte[]> of(OutboxEntry event) {
		var topic = EventCatalogue.find(event.type()).orElseThrow().topic();
		byte[] key = event.subject().getBytes(StandardCharsets.UTF_8);
		if (event.data() == null) {
			return new ProducerRecord<>(topic.wireName(), key, null);
		}
		var message = CloudEvents.write(event, event.data());
		var headers = new RecordHeaders();
		new PlainHeaders().fromHeaders(message.getHeaders(), headers);
		return new ProducerRecord<>(topic.wireName(), null, key, message.getPayload(), headers);
	}

}
