package org.multaqa.identity.grants;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.Topic;
import org.multaqa.testkit.ServicePlatform;

/** Says what registration would say. */
public final class RegistrationFeed {

	private RegistrationFeed() {
	}

	/**
	 * Publishes an event as registration does.
	 * @param subject its aggregate
	 * @param sequence its number
	 * @param event what happened
	 */
	public static void publish(String subject, long sequence, RegistrationEvent event) {
		var entry = EventCatalogue.find(EventCatalogue.typeOf(event.getClass())).orElseThrow();
		var sent = new ProducerRecord<>(Topic.REGISTRATION.wireName(), subject.getBytes(StandardCharsets.UTF_8),
				ModelJson.mapper().writeValueAsBytes(event));
		Map.of("ce_specversion", "1.0", "ce_type", entry.type(), "ce_source", "/services/registration", "ce_subject",
				subject, "ce_id", subject + "@" + sequence, "ce_sequence", Long.toString(sequence), "ce_actor",
				"sami-raff", "ce_correlationid", "test", "ce_time", "2025-12-08T09:00:00Z")
			.forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", ServicePlatform.brokers()),
				new ByteArraySerializer(), new ByteArraySerializer())) {
			producer.send(sent).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
