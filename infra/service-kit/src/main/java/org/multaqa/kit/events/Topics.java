package org.multaqa.kit.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.Topic;

/**
 * Makes the topics as declared, before anybody listens; Kafka itself never makes any. One
 * that is there gets the settings that are declared now. How they bound an erasure says
 * docs/decisions/erasure.md.
 */
public final class Topics {

	/**
	 * After so long Kafka compacts a record that is replaced or erased, however little
	 * there is to gain. Half of the time between two tellings of an erasure, the second
	 * of which begins a new segment: what is in the one that is written to is not
	 * compacted.
	 */
	static final Duration COMPACTED_AFTER = Duration.ofHours(12);

	/**
	 * So long a tombstone stays, which says nothing but an id: as long as a laptop's
	 * broker remembers where a reader was, so that none misses it.
	 */
	static final Duration TOMBSTONES_KEPT = Duration.ofDays(365);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private Topics() {
	}

	/**
	 * Makes the topics that are missing, and changes the settings of those that are
	 * there.
	 * @param connection settings with which Kafka is reached
	 * @param replication copies of each partition, 1 on a laptop and 3 on a cluster
	 * @throws IllegalStateException if the cluster does not answer within a minute
	 */
	public static void provision(Map<String, Object> connection, short replication) {
		var brokers = connection.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG);
		var config = new HashMap<>(connection);
		config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
		try (var admin = Admin.create(config)) {
			var existing = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			var declared = declared(replication);
			var missing = declared.stream().filter((topic) -> !existing.contains(topic.name())).toList();
			admin.createTopics(missing, new CreateTopicsOptions()).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			settle(admin, declared.stream().filter((topic) -> existing.contains(topic.name())).toList());
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof TopicExistsException)) {
				throw new IllegalStateException("Kafka at " + brokers + " did not make our topics", ex);
			}
		}
		catch (TimeoutException ex) {
			throw new IllegalStateException("Kafka at " + brokers + " does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Asks before it changes anything: the right to change may be with an operator. */
	private static void settle(Admin admin, List<NewTopic> topics)
			throws ExecutionException, InterruptedException, TimeoutException {
		var resources = topics.stream().collect(Collectors.toMap(Topics::resource, NewTopic::configs));
		var known = admin.describeConfigs(resources.keySet()).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
		resources.forEach((topic, settings) -> {
			var other = settings.entrySet()
				.stream()
				.filter((setting) -> !setting.getValue().equals(valueOf(known.get(topic), setting.getKey())))
				.map((setting) -> new AlterConfigOp(new ConfigEntry(setting.getKey(), setting.getValue()),
						AlterConfigOp.OpType.SET))
				.toList();
			if (!other.isEmpty()) {
				changes.put(topic, other);
			}
		});
		if (!changes.isEmpty()) {
			admin.incrementalAlterConfigs(changes).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
	}

	private static ConfigResource resource(NewTopic topic) {
		return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
	}

	private static @Nullable String valueOf(@Nullable Config settings, String name) {
		@Nullable ConfigEntry entry = (settings != null) ? settings.get(name) : null;
		return (entry != null) ? entry.value() : null;
	}

	private static List<NewTopic> declared(short replication) {
		var topics = new ArrayList<NewTopic>();
		for (Topic topic : Topic.values()) {
			topics.add(new NewTopic(topic.wireName(), Topic.PARTITIONS, replication).configs(topic.compacted()
					? Map.of("cleanup.policy", "compact", "max.compaction.lag.ms",
							Long.toString(COMPACTED_AFTER.toMillis()), "delete.retention.ms",
							Long.toString(TOMBSTONES_KEPT.toMillis()))
					: Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1")));
		}
		topics.add(new NewTopic(Topic.ENDED_ACCESS, 1, replication).configs(Map.of("cleanup.policy", "compact")));
		topics.add(new NewTopic(Topic.DEAD_LETTERS, 1, replication)
			.configs(Map.of("retention.ms", Long.toString(Duration.ofDays(90).toMillis()))));
		return topics;
	}

}
