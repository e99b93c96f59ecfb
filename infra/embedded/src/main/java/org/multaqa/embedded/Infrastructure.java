package org.multaqa.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Broker and store as a process of their own, for running each service alone. Settings
 * are system properties: {@code multaqa.data} (folder, default {@code data}),
 * {@code multaqa.kafka.port} (default 9092), {@code multaqa.mongo.port} (default 27017).
 * Prints one line when both are ready and stops on Ctrl-C.
 */
public final class Infrastructure {

	private Infrastructure() {
	}

	public static void main(String[] args) throws InterruptedException {
		Path folder = Path.of(System.getProperty("multaqa.data", "data"));
		DataFolder data = DataFolder.lock(folder);
		EmbeddedStore store = EmbeddedStore.start(data.resolve("store.mv"),
				Integer.getInteger("multaqa.mongo.port", 27017));
		EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"),
				Integer.getInteger("multaqa.kafka.port", 9092));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			broker.close();
			store.close();
			data.close();
		}, "infrastructure-stop"));
		System.out.println(
				"ready kafka=" + broker.bootstrapServers() + " mongo=" + store.connectionString() + " data=" + folder);
		new CountDownLatch(1).await();
	}

}
