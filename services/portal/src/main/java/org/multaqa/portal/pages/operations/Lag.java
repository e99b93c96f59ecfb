package org.multaqa.portal.pages.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
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

/** How many events a service has not read yet. */
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
	 * The lag of a consumer group.
	 * @param group the service's name
	 * @return absent where the broker does not say
	 */
	@Nullable Long of(String group) {
		try {
			var committed = admin().listConsumerGroupOffsets(group)
				.partitionsToOffsetAndMetadata()
				.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
			return committed.isEmpty() ? null : behind(committed);
		}
		catch (ExecutionException | TimeoutException | KafkaException ex) {
			LOG.info("The lag of {} is not known: {}", group, ex.getMessage());
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	private long behind(Map<TopicPartition, OffsetAndMetadata> committed)
			throws InterruptedException, ExecutionException, TimeoutException {
		var latest = new HashMap<TopicPartition, OffsetSpec>();
		committed.keySet().forEach((partition) -> latest.put(partition, OffsetSpec.latest()));
		var ends = admin().listOffsets(latest).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		long behind = 0;
		for (var partition : committed.entrySet()) {
			var end = ends.get(partition.getKey());
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
