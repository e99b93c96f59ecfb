package org.multaqa.embedded;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The settings of a Kafka node that is alone and shares a laptop with everything else.
 */
final class BrokerSettings {

	static final String HOST = "127.0.0.1";

	static final String CONTROLLER = "CONTROLLER";

	private static final String CLIENTS = "CLIENTS";

	private BrokerSettings() {
	}

	static Properties of(int node, Path folder, int port, int controllerPort) {
		Properties settings = new Properties();
		identity(settings, node, folder, port, controllerPort);
		session(settings);
		oneNode(settings);
		memory(settings);
		groups(settings);
		small(settings);
		return settings;
	}

	/**
	 * The same node, where everybody signs in: its administrator, who is also the node
	 * itself, with a password that is told here, others with one that the administrator
	 * gives them (SCRAM). Nobody but the administrator may do anything without a right
	 * that the administrator gives, too.
	 * @param administrator who may do everything
	 */
	static Properties closed(Properties settings, String administrator, String password) {
		settings.replaceAll((_, value) -> value.toString().replace("PLAINTEXT://", CLIENTS + "://"));
		settings.put("listener.security.protocol.map", CLIENTS + ":SASL_PLAINTEXT," + CONTROLLER + ":SASL_PLAINTEXT");
		settings.put("inter.broker.listener.name", CLIENTS);
		settings.put("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512");
		settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
		settings.put("sasl.mechanism.controller.protocol", "PLAIN");
		String plain = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%1$s\" password=\"%2$s\" user_%1$s=\"%2$s\";"
			.formatted(administrator, password);
		settings.put("listener.name.clients.plain.sasl.jaas.config", plain);
		settings.put("listener.name.controller.plain.sasl.jaas.config", plain);
		settings.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
		settings.put("listener.name.clients.scram-sha-512.sasl.jaas.config",
				"org.apache.kafka.common.security.scram.ScramLoginModule required;");
		settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
		settings.put("super.users", "User:" + administrator);
		return settings;
	}

	private static void identity(Properties settings, int node, Path folder, int port, int controllerPort) {
		settings.put("process.roles", "broker,controller");
		settings.put("node.id", Integer.toString(node));
		settings.put("log.dirs", folder.toString());
		settings.put("controller.quorum.voters", node + "@" + HOST + ":" + controllerPort);
		settings.put("controller.listener.names", CONTROLLER);
		settings.put("listeners",
				"PLAINTEXT://" + HOST + ":" + port + "," + CONTROLLER + "://" + HOST + ":" + controllerPort);
		settings.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
		settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
	}

	/**
	 * The controller lets the node in again only when the session of the killed one has
	 * ended, so this is how long a start after a kill takes at least.
	 */
	private static void session(Properties settings) {
		settings.put("broker.session.timeout.ms", "2000");
		settings.put("broker.heartbeat.interval.ms", "500");
	}

	private static void oneNode(Properties settings) {
		settings.put("auto.create.topics.enable", "false");
		settings.put("default.replication.factor", "1");
		settings.put("min.insync.replicas", "1");
		settings.put("offsets.topic.replication.factor", "1");
		settings.put("offsets.topic.num.partitions", "3");
		settings.put("transaction.state.log.replication.factor", "1");
		settings.put("transaction.state.log.min.isr", "1");
		settings.put("transaction.state.log.num.partitions", "1");
		settings.put("share.coordinator.state.topic.replication.factor", "1");
		settings.put("share.coordinator.state.topic.min.isr", "1");
		settings.put("share.coordinator.state.topic.num.partitions", "1");
	}

	/**
	 * Events stay until their topic says otherwise, and a reader finds its place again
	 * after a summer; Kafka's defaults forget both after a week.
	 */
	private static void memory(Properties settings) {
		settings.put("log.retention.ms", "-1");
		settings.put("offsets.retention.minutes", "525600");
	}

	/**
	 * After a kill the dead members still own their partitions until their session ends,
	 * so the session is short: 8 s instead of 45 s.
	 */
	private static void groups(Properties settings) {
		settings.put("group.initial.rebalance.delay.ms", "0");
		settings.put("group.consumer.min.session.timeout.ms", "6000");
		settings.put("group.consumer.session.timeout.ms", "8000");
		settings.put("group.consumer.min.heartbeat.interval.ms", "500");
		settings.put("group.consumer.heartbeat.interval.ms", "1000");
	}

	/**
	 * Few threads, small buffers, small files. The cleaner's buffer (8 MB, a third of a
	 * million keys) must hold the keys of one whole segment, so segments are small too.
	 */
	private static void small(Properties settings) {
		settings.put("num.network.threads", "1");
		settings.put("num.io.threads", "4");
		settings.put("background.threads", "2");
		settings.put("num.recovery.threads.per.data.dir", "2");
		settings.put("group.coordinator.threads", "1");
		settings.put("transaction.state.log.segment.bytes", "1048576");
		settings.put("offsets.topic.segment.bytes", "4194304");
		settings.put("share.coordinator.state.topic.segment.bytes", "1048576");
		settings.put("share.coordinator.threads", "1");
		settings.put("log.segment.bytes", "16777216");
		settings.put("log.index.size.max.bytes", "1048576");
		settings.put("log.cleaner.threads", "1");
		settings.put("log.cleaner.dedupe.buffer.size", "8388608");
		settings.put("log.cleaner.io.buffer.size", "131072");
		settings.put("metadata.log.segment.bytes", "8388608");
		settings.put("metadata.max.idle.interval.ms", "5000");
	}

}
