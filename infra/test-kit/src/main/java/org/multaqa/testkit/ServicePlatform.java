package org.multaqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.multaqa.embedded.EmbeddedBroker;
import org.multaqa.embedded.EmbeddedStore;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka broker and a document store for the services under test: started once per
 * JVM, on a throw-away folder and free ports, told to the services by the same variables
 * as in production. Its limits on requests are raised, and that is said.
 */
public final class ServicePlatform implements BeforeAllCallback {

	/** A table of who may do what is walked faster than any person walks. */
	private static final String LIMITS_FACTOR = "1000";

	private static final Running RUNNING = start();

	@Override
	public void beforeAll(ExtensionContext context) {
		System.setProperty("KAFKA_BROKERS", RUNNING.broker().bootstrapServers());
		TestSecrets.tell();
		System.setProperty("MONGODB_URI", RUNNING.store().connectionString());
		System.setProperty("LIMITS_FACTOR", LIMITS_FACTOR);
		// without a folder the security log is told among the others: of every refusal
		// that a test wants
		System.setProperty("logging.level.org.multaqa.security", "OFF");
	}

	/**
	 * Addresses of the broker.
	 * @return bootstrap servers
	 */
	public static String brokers() {
		return RUNNING.broker().bootstrapServers();
	}

	/**
	 * Address of the store.
	 * @return a MongoDB connection string
	 */
	public static String store() {
		return RUNNING.store().connectionString();
	}

	/**
	 * What queries cost.
	 * @return how many documents the store has looked at since the start
	 */
	public static long documentsExamined() {
		return RUNNING.store().documentsExamined();
	}

	private static Running start() {
		try {
			Path folder = Files.createTempDirectory("multaqa-test-");
			var running = new Running(EmbeddedBroker.start(folder.resolve("kafka"), 0),
					EmbeddedStore.start(folder.resolve("store"), 0));
			LoggerFactory.getLogger(ServicePlatform.class).info("Limits on requests are taken times {}", LIMITS_FACTOR);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				running.broker().close();
				running.store().close();
			}));
			return running;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Running(EmbeddedBroker broker, EmbeddedStore store) {

	}

}
