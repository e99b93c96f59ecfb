package org.multaqa.portal.pages.operations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
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
		this.settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kit.brokers(),
				AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
				AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
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
			var committed = new HashMap<String, Map<TopicPartition, OffsetAndMetadata>>();
			for (String group : groups) {
				committed(answers, group).ifPresent((offsets) -> committed.put(group, offsets));
			}
			var ends = ends(committed.values());
			return committed.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (read) -> behind(read.getValue(), ends)));
		}
		catch (ExecutionException | TimeoutException | KafkaException ex) {
			LOG.info("How far services are behind is not known: {}", ex.getMessage());
			return Map.of();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Map.of();
		}
	}

	/** How far a group has read, if it has read anything and the broker knows it. */
	private static Optional<Map<TopicPartition, OffsetAndMetadata>> committed(ListConsumerGroupOffsetsResult answers,
			String group) throws InterruptedException, TimeoutException {
		try {
			var offsets = answers.partitionsToOffsetAndMetadata(group).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
			return Optional.of(offsets).filter((read) -> !read.isEmpty());
		}
		catch (ExecutionException ex) {
			LOG.info("The lag of {} is not known: {}", group, ex.getMessage());
			return Optional.empty();
		}
	}

	private Map<TopicPartition, ListOffsetsResultInfo> ends(Collection<Map<TopicPartition, OffsetAndMetadata>> read)
			throws InterruptedException, ExecutionException, TimeoutException {
		var latest = read.stream()
			.flatMap((offsets) -> offsets.keySet().stream())
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (_) -> OffsetSpec.latest()));
		return admin().listOffsets(latest).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
	}

	private static long behind(Map<TopicPartition, OffsetAndMetadata> committed,
			Map<TopicPartition, ListOffsetsResultInfo> ends) {
		long behind = 0;
		for (var partition : committed.entrySet()) {
			@Nullable ListOffsetsResultInfo end = ends.get(partition.getKey());
			@Nullable OffsetAndMetadata read = partition.getValue();
			if (end != null && read != null) {
				behind += Math.max(0, end.offset() - read.offset());
			}
		}
		return behind;
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
