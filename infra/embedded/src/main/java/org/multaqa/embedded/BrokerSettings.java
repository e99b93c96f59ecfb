package org.multaqa.embedded;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The settings of a Kafka node that is alone and shares a laptop with everything else.
 */
final class BrokerSettings {

	static final String HOST = "127.0.0.1";

	static final String CONTROLLER = "CONTROLLER";

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
