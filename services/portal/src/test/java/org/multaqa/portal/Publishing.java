package org.multaqa.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.Topic;
import org.multaqa.testkit.ServicePlatform;

/** Puts records on the topics, as the other services do. */
public final class Publishing implements AutoCloseable {

	private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
			Map.of("bootstrap.servers", ServicePlatform.brokers(), "linger.ms", "0"), new ByteArraySerializer(),
			new ByteArraySerializer());

	public void publish(EventEnvelope<?> event) {
		var topic = EventCatalogue.find(event.type()).orElseThrow().topic();
		send(topic.wireName(), event.subject(), event.sequence(), event.type(), event.time(),
				ModelJson.mapper().writeValueAsBytes(event.event()));
	}

	/** A record of any type with any content. */
	public void send(String topic, String subject, long sequence, String type, Instant time, byte[] data) {
		var record = new ProducerRecord<>(topic, subject.getBytes(StandardCharsets.UTF_8), data);
		Map.of("ce_specversion", "1.0", "ce_id", subject + "@" + sequence, "ce_type", type, "ce_source",
				Topic.named(topic).orElseThrow().source(), "ce_subject", subject, "ce_time", time.toString(),
				"ce_sequence", Long.toString(sequence), "ce_actor", "p-teller", "ce_correlationid", "c", "content-type",
				"application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		send(record);
	}

	public void tombstone(String topic, String subject) {
		send(new ProducerRecord<>(topic, subject.getBytes(StandardCharsets.UTF_8), null));
	}

	private void send(ProducerRecord<byte[], byte[]> record) {
		try {
			this.producer.send(record).get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
