package org.multaqa.portal.pages.operations;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
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
			return Backlog.between(
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
