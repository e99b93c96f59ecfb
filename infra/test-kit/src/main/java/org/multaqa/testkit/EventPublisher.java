package org.multaqa.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;

/** Sends events through Kafka, as the services that own them would. */
public final class EventPublisher implements AutoCloseable {

	private final KafkaProducer<String, String> producer = new KafkaProducer<>(
			Map.<String, Object>of("bootstrap.servers", ServicePlatform.brokers()), new StringSerializer(),
			new StringSerializer());

	/**
	 * Sends an event, and waits until Kafka has it.
	 * @param sequence its number among those of its subject
	 */
	public void tell(long sequence, DomainEvent event) {
		String type = EventCatalogue.typeOf(event.getClass());
		var topic = EventCatalogue.find(type).orElseThrow().topic();
		var record = new ProducerRecord<>(topic.wireName(), event.subject(),
				ModelJson.mapper().writeValueAsString(event));
		Map.of("ce_specversion", "1.0", "ce_id", event.subject() + "@" + sequence, "ce_type", type, "ce_source",
				"/services/" + topic.owner(), "ce_subject", event.subject(), "ce_time", "2025-12-08T08:00:00Z",
				"ce_sequence", Long.toString(sequence), "ce_actor", "p-test", "ce_correlationid", "c", "content-type",
				"application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.producer.send(record);
		this.producer.flush();
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
