package org.multaqa.portal.journal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.config.KitProperties;
import org.multaqa.model.events.Topic;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The topics of events: how far they reach, and how far the portal has read them. */
@Component
public class EventLog implements DisposableBean {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Map<String, Object> connection;

	private final String group;

	private @Nullable Admin admin;

	EventLog(KitProperties kafka, @Value("${spring.cloud.stream.bindings.events-in-0.group}") String group) {
		this.connection = kafka.connection();
		this.group = group;
	}

	/**
	 * How far the topics reach.
	 * @return the offset after the last record, by partition
	 * @throws ResponseStatusException 503 if Kafka does not answer
	 */
	public Map<TopicPartition, Long> ends() {
		var latest = partitions().stream().collect(Collectors.toMap(Function.identity(), (_) -> OffsetSpec.latest()));
		var ends = new HashMap<TopicPartition, Long>();
		answer(admin().listOffsets(latest).all()).forEach((partition, found) -> ends.put(partition, found.offset()));
		return ends;
	}

	/**
	 * How far the portal has applied them.
	 * @return the offset after the last applied record, by partition
	 * @throws ResponseStatusException 503 if Kafka does not answer
	 */
	public Map<TopicPartition, Long> applied() {
		var applied = new HashMap<TopicPartition, Long>();
		answer(admin().listConsumerGroupOffsets(this.group).partitionsToOffsetAndMetadata())
			.forEach((partition, found) -> {
				if (found != null) {
					applied.put(partition, found.offset());
				}
			});
		return applied;
	}

	/**
	 * Begins to read all topics from their beginning, beside the listener.
	 * @return to be closed
	 */
	public LogReading fromTheBeginning() {
		return new LogReading(this.connection, partitions());
	}

	private Collection<TopicPartition> partitions() {
		var names = Arrays.stream(Topic.values()).map(Topic::wireName).toList();
		return answer(admin().describeTopics(names).allTopicNames()).values()
			.stream()
			.map(EventLog::partitions)
			.flatMap(List::stream)
			.toList();
	}

	private static List<TopicPartition> partitions(TopicDescription topic) {
		return topic.partitions()
			.stream()
			.map((partition) -> new TopicPartition(topic.name(), partition.partition()))
			.toList();
	}

	private synchronized Admin admin() {
		if (this.admin == null) {
			var settings = new HashMap<>(this.connection);
			settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
			settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
			this.admin = Admin.create(settings);
		}
		return this.admin;
	}

	private static <T> T answer(KafkaFuture<T> future) {
		try {
			return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw away(ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw away(ex);
		}
	}

	private static ResponseStatusException away(Exception cause) {
		return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Kafka does not answer", cause);
	}

	@Override
	public synchronized void destroy() {
		if (this.admin != null) {
			this.admin.close(Duration.ofSeconds(1));
			this.admin = null;
		}
	}

}
