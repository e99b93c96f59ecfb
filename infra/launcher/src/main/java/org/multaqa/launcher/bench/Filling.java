package org.multaqa.launcher.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.multaqa.kit.events.EventRecords;
import org.multaqa.kit.events.OutboxEntry;
import org.multaqa.model.events.Topic;

/**
 * Puts events on the topics of the platform, and waits until its services have read them.
 */
final class Filling implements AutoCloseable {

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final KafkaProducer<byte[], byte[]> producer;

	private final Admin admin;

	Filling(String brokers) {
		this.producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", brokers, "acks", "all", "enable.idempotence", "true", "linger.ms", "5"),
				new ByteArraySerializer(), new ByteArraySerializer());
		this.admin = Admin.create(Map.of("bootstrap.servers", brokers));
	}

	void send(List<OutboxEntry> events) {
		events.forEach((event) -> this.producer.send(EventRecords.of(event)));
		this.producer.flush();
	}

	/**
	 * Waits until a service has applied all that is on the topics.
	 * @param service its name, which its consumer group has, too
	 */
	void await(String service) {
		try {
			while (isBehind(service)) {
				TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isBehind(String service) throws ExecutionException, InterruptedException {
		var read = new HashMap<TopicPartition, Long>();
		this.admin.listConsumerGroupOffsets(service)
			.partitionsToOffsetAndMetadata()
			.get()
			.forEach((partition, offset) -> read.put(partition, (offset != null) ? offset.offset() : 0L));
		var topics = read.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
		var latest = new HashMap<TopicPartition, OffsetSpec>();
		for (String topic : topics) {
			for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
				latest.put(new TopicPartition(topic, partition), OffsetSpec.latest());
			}
		}
		return topics.isEmpty() || this.admin.listOffsets(latest)
			.all()
			.get()
			.entrySet()
			.stream()
			.anyMatch((end) -> read.getOrDefault(end.getKey(), 0L) < end.getValue().offset());
	}

	@Override
	public void close() {
		this.producer.close();
		this.admin.close();
	}

}
