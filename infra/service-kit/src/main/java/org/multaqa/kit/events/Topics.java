package org.multaqa.kit.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.multaqa.model.events.Topic;

/** Makes the topics as declared, before anybody listens; Kafka itself never makes any. */
public final class Topics {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private Topics() {
	}

	/**
	 * Makes the topics that are missing.
	 * @param brokers addresses of the Kafka cluster
	 * @param replication copies of each partition, 1 on a laptop and 3 on a cluster
	 * @throws IllegalStateException if the cluster does not answer within a minute
	 */
	public static void provision(String brokers, short replication) {
		var config = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
				AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
		try (var admin = Admin.create(config)) {
			var existing = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			var missing = declared(replication).stream().filter((topic) -> !existing.contains(topic.name())).toList();
			admin.createTopics(missing, new CreateTopicsOptions()).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
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

	private static List<NewTopic> declared(short replication) {
		var topics = new ArrayList<NewTopic>();
		for (Topic topic : Topic.values()) {
			topics.add(new NewTopic(topic.wireName(), Topic.PARTITIONS, replication)
				.configs(topic.compacted() ? Map.of("cleanup.policy", "compact")
						: Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1")));
		}
		topics.add(new NewTopic(Topic.DEAD_LETTERS, 1, replication)
			.configs(Map.of("retention.ms", Long.toString(Duration.ofDays(90).toMillis()))));
		return topics;
	}

}
