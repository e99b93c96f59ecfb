package org.multaqa.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.function.UnaryOperator;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka node, broker and controller in one, that keeps its log in a folder and
 * listens on the loopback address only. What it acknowledges survives {@code kill -9}: an
 * acknowledged record is in the page cache of the operating system, which the death of a
 * process does not touch, and the next start recovers the log from it. A power cut is
 * another matter; there a cluster's replicas help, and this is one laptop.
 */
public final class EmbeddedBroker implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedBroker.class);

	/** Who may do everything at a node where everybody signs in. */
	public static final String ADMINISTRATOR = "admin";

	private static final int NODE = 1;

	private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(20);

	private final KafkaRaftServer server;

	private final String bootstrapServers;

	private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
		this.server = server;
		this.bootstrapServers = bootstrapServers;
	}

	/**
	 * Starts the node and returns when it takes requests. The folder is formatted when it
	 * is new, and never again.
	 * @param port 0 for any free one
	 */
	public static EmbeddedBroker start(Path folder, int port) {
		return start(folder, port, UnaryOperator.identity());
	}

	/**
	 * Starts the node where nobody comes in without a password, nor does anything without
	 * a right. {@link #ADMINISTRATOR}, by PLAIN, gives both; others sign in by
	 * SCRAM-SHA-512. The same folder may be started open again.
	 * @param port 0 for any free one
	 * @param password of the administrator, of letters and digits
	 */
	public static EmbeddedBroker startClosed(Path folder, int port, String password) {
		return start(folder, port, (open) -> BrokerSettings.closed(open, ADMINISTRATOR, password));
	}

	private static EmbeddedBroker start(Path folder, int port, UnaryOperator<Properties> more) {
		int brokerPort = LoopbackPort.free(port);
		int controllerPort = LoopbackPort.free(0);
		if (!Files.exists(folder.resolve("meta.properties"))) {
			format(folder);
		}
		Properties settings = more.apply(BrokerSettings.of(NODE, folder, brokerPort, controllerPort));
		KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
		try {
			server.startup();
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
		return new EmbeddedBroker(server, BrokerSettings.HOST + ":" + brokerPort);
	}

	private static void format(Path folder) {
		try {
			Files.createDirectories(folder);
			new Formatter().setNodeId(NODE)
				.setClusterId(Uuid.randomUuid().toString())
				.setControllerListenerName(BrokerSettings.CONTROLLER)
				.setMetadataLogDirectory(folder.toString())
				.addDirectory(folder.toString())
				.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
				.run();
		}
		catch (Exception ex) {
			throw new IllegalStateException("Cannot prepare " + folder + " for Kafka", ex);
		}
	}

	public String bootstrapServers() {
		return this.bootstrapServers;
	}

	/**
	 * Stops cleanly, and goes on without waiting any longer after twenty seconds; the
	 * next start then recovers as after a kill.
	 */
	@Override
	public void close() {
		Thread stop = Thread.ofPlatform().daemon().name("broker-stop").start(() -> {
			this.server.shutdown();
			this.server.awaitShutdown();
		});
		try {
			if (!stop.join(TIME_TO_CLOSE)) {
				log.warn("Kafka did not stop within {} s", TIME_TO_CLOSE.toSeconds());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
