package org.multaqa.launcher.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventRecords;
import org.multaqa.kit.events.OutboxEntry;

/**
 * Puts events on the topics of the platform, and waits until its services have read them.
 */
final class Filling implements AutoCloseable {

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final KafkaProducer<byte[], byte[]> producer;

	private final Admin admin;

	Filling(Map<String, Object> kafka) {
		var settings = new HashMap<>(kafka);
		settings.putAll(Map.of("acks", "all", "enable.idempotence", "true", "linger.ms", "5"));
		this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
		this.admin = Admin.create(kafka);
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

	/**
	 * By what it reads, not by what it has said to have read: of a topic it has not begun
	 * that is nothing. While topics are being assigned, some of them are not told yet.
	 */
	private boolean isBehind(String service) throws ExecutionException, InterruptedException {
		var groups = this.admin.describeConsumerGroups(List.of(service)).all().get().values();
		if (groups.stream().anyMatch((group) -> group.groupState() != GroupState.STABLE)) {
			return true;
		}
		var latest = groups.stream()
			.flatMap((group) -> group.members().stream())
			.flatMap((member) -> member.assignment().topicPartitions().stream())
			.collect(Collectors.toMap(Function.identity(), (_) -> OffsetSpec.latest(), (same, _) -> same));
		var read = this.admin.listConsumerGroupOffsets(service).partitionsToOffsetAndMetadata().get();
		return latest.isEmpty() || this.admin.listOffsets(latest)
			.all()
			.get()
			.entrySet()
			.stream()
			.anyMatch((end) -> numberOf(read.get(end.getKey())) < end.getValue().offset());
	}

	private static long numberOf(@Nullable OffsetAndMetadata offset) {
		return (offset != null) ? offset.offset() : 0;
	}

	@Override
	public void close() {
		this.producer.close();
		this.admin.close();
	}

}
