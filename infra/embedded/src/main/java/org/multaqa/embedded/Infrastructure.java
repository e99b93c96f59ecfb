package org.multaqa.embedded;

import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Broker and store as a process of their own, for running each service alone. Settings
 * are system properties: {@code multaqa.data} (folder, default {@code data}),
 * {@code multaqa.kafka.port} (default 9092), {@code multaqa.mongo.port} (default 27017).
 * Prints one line when both are ready and stops on Ctrl-C.
 */
public final class Infrastructure {

	private static final Logger log = LoggerFactory.getLogger(Infrastructure.class);

	/**
	 * What has started, the latest first: the broker stops before the folder is given
	 * back.
	 */
	private final Deque<Runnable> running = new ConcurrentLinkedDeque<>();

	private Infrastructure() {
	}

	public static void main(String[] args) throws InterruptedException {
		Infrastructure infrastructure = new Infrastructure();
		Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::stop, "infrastructure-stop"));
		try {
			System.out.println(infrastructure.start());
		}
		catch (RuntimeException ex) {
			log.error("The infrastructure cannot start", ex);
			System.exit(1);
		}
		new CountDownLatch(1).await();
	}

	private String start() {
		Path folder = Path.of(System.getProperty("multaqa.data", "data"));
		DataFolder data = DataFolder.lock(folder);
		this.running.push(data::close);
		EmbeddedStore store = EmbeddedStore.start(data.resolve("store.mv"),
				Integer.getInteger("multaqa.mongo.port", 27017));
		this.running.push(store::close);
		EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"),
				Integer.getInteger("multaqa.kafka.port", 9092));
		this.running.push(broker::close);
		return "ready kafka=" + broker.bootstrapServers() + " mongo=" + store.connectionString() + " data=" + folder;
	}

	private void stop() {
		this.running.forEach(Runnable::run);
	}

}
