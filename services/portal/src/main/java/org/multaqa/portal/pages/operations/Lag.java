package org.multaqa.portal.pages.operations;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.config.KitProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** How many events services have not read yet. */
@Component
class Lag implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Lag.class);

	private static final int PATIENCE_MILLIS = 2_000;

	private final Map<String, Object> settings;

	private @Nullable Admin admin;

	Lag(KitProperties kit) {
		var patient = new HashMap<>(kit.connection());
		patient.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
		patient.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
		this.settings = Map.copyOf(patient);
	}

	/**
	 * The lag of consumer groups, asked of the broker in two requests, however many they
	 * are.
	 * @param groups the services' names
	 * @return without those of which the broker does not say it
	 */
	Map<String, Long> of(Collection<String> groups) {
		try {
			var all = groups.stream()
				.collect(Collectors.toMap(Function.identity(), (_) -> new ListConsumerGroupOffsetsSpec()));
			var answers = admin().listConsumerGroupOffsets(all);
			return between(
					groups.stream()
						.collect(Collectors.toMap(Function.identity(), answers::partitionsToOffsetAndMetadata)),
					this::ends, Duration.ofMillis(PATIENCE_MILLIS));
		}
		catch (KafkaException ex) {
			LOG.info("How far services are behind is not known: {}", ex.getMessage());
			return Map.of();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Map.of();
		}
	}

	private Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> ends(Set<TopicPartition> partitions) {
		var latest = admin().listOffsets(
				partitions.stream().collect(Collectors.toMap(Function.identity(), (_) -> OffsetSpec.latest())));
		return partitions.stream().collect(Collectors.toMap(Function.identity(), latest::partitionResult));
	}

	/**
	 * What lies between what groups have read and where their partitions end.
	 * @param committed how far each group has read
	 * @param ends asks where partitions end
	 * @param patience how long to wait for all answers of one kind
	 * @return without the groups that have read nothing, and those of which an answer
	 * failed or did not come in time
	 */
	static Map<String, Long> between(Map<String, KafkaFuture<Map<TopicPartition, OffsetAndMetadata>>> committed,
			Function<Set<TopicPartition>, Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>>> ends,
			Duration patience) throws InterruptedException {
		var read = inTime(committed, patience);
		read.values().removeIf(Map::isEmpty);
		var partitions = read.values()
			.stream()
			.flatMap((offsets) -> offsets.keySet().stream())
			.collect(Collectors.toUnmodifiableSet());
		var latest = inTime(ends.apply(partitions), patience);
		var lags = new HashMap<String, Long>();
		read.forEach((group, offsets) -> behind(offsets, latest).ifPresent((lag) -> lags.put(group, lag)));
		return lags;
	}

	private static <K, V> Map<K, V> inTime(Map<K, KafkaFuture<V>> answers, Duration patience)
			throws InterruptedException {
		long deadline = System.nanoTime() + patience.toNanos();
		var known = new HashMap<K, V>();
		for (var answer : answers.entrySet()) {
			try {
				long left = Math.max(0, deadline - System.nanoTime());
				known.put(answer.getKey(), answer.getValue().get(left, TimeUnit.NANOSECONDS));
			}
			catch (ExecutionException | TimeoutException ex) {
				LOG.info("The broker does not say how far {} is: {}", answer.getKey(), ex.toString());
			}
		}
		return known;
	}

	/** Empty where it is not known where a partition ends that the group has read. */
	private static Optional<Long> behind(Map<TopicPartition, OffsetAndMetadata> committed,
			Map<TopicPartition, ListOffsetsResultInfo> ends) {
		long behind = 0;
		for (var partition : committed.entrySet()) {
			@Nullable OffsetAndMetadata read = partition.getValue();
			if (read != null) {
				@Nullable ListOffsetsResultInfo end = ends.get(partition.getKey());
				if (end == null) {
					return Optional.empty();
				}
				behind += Math.max(0, end.offset() - read.offset());
			}
		}
		return Optional.of(behind);
	}

	private synchronized Admin admin() {
		if (this.admin == null) {
			this.admin = Admin.create(this.settings);
		}
		return this.admin;
	}

	@Override
	public synchronized void destroy() {
		if (this.admin != null) {
			this.admin.close();
		}
	}

}
