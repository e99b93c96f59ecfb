package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.multaqa.embedded.DataFolder;
import org.multaqa.embedded.EmbeddedBroker;
import org.multaqa.embedded.EmbeddedStore;
import org.multaqa.launcher.rehearsal.Platform;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/**
 * Broker, store, mail and every service in this JVM; each service has its own Spring
 * context and port, and knows of the others only what it would know anywhere else.
 */
public final class LaptopPlatform implements RunningPlatform {

	/** The service account through which accounts are opened. */
	static final String ACCOUNTS_SECRET = "registration-development-secret";

	private static final String NEEDS_KEY_FILE = "needs.key";

	/** The broker and three services; then the other four. */
	private static final int STARTED_AT_ONCE = 4;

	/** Where Spring Boot looks for what it has read about classes. */
	private static final String CLASSES_READ = "org.springframework.boot.autoconfigure.internalCachingMetadataReaderFactory";

	private final Ports ports;

	private final DomainClock clock;

	/** What one service has read about the classes of libraries, the next need not. */
	private final CachingMetadataReaderFactory classesRead = new CachingMetadataReaderFactory();

	private final List<AutoCloseable> running = new ArrayList<>();

	private LaptopPlatform(Ports ports, DomainClock clock) {
		this.ports = ports;
		this.clock = clock;
	}

	/**
	 * Starts everything.
	 * @param folder where broker and store keep their files
	 * @param ports where they listen
	 * @param clock the time of the meeting
	 * @param founder properties of identity that name who may open meetings
	 * @param screen told how far it is
	 * @return the running platform
	 */
	public static LaptopPlatform start(DataFolder folder, Ports ports, DomainClock clock, Map<String, String> founder,
			Screen screen) {
		var platform = new LaptopPlatform(ports, clock);
		try {
			platform.startStore(folder, screen);
			platform.startBrokerAndServices(folder,
					platform.arguments(needsKey(folder.resolve(NEEDS_KEY_FILE)), founder), screen);
			return platform;
		}
		catch (IOException ex) {
			platform.close();
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			platform.close();
			throw ex;
		}
	}

	@Override
	public Platform seenFromOutside() {
		return new Platform(URI.create(this.ports.url("portal")), "localhost:" + this.ports.kafka(),
				new LaptopTokens(this.ports.url("identity"), ACCOUNTS_SECRET), this.clock);
	}

	private void startStore(DataFolder folder, Screen screen) throws IOException {
		screen.show("store", "starting");
		this.running.add(EmbeddedStore.start(folder.resolve("store"), this.ports.store()));
		this.running.add(Mailroom.open(this.ports));
		screen.done("store",
				"documents on port " + this.ports.store() + ", mail at http://localhost:" + this.ports.mailbox());
	}

	/**
	 * Every service waits for Kafka by itself, so the broker starts beside the first of
	 * them, the portal, which has most to do. It stops after all of them, the portal
	 * first.
	 */
	private void startBrokerAndServices(DataFolder folder, List<String> arguments, Screen screen) {
		try (var starters = Executors.newFixedThreadPool(STARTED_AT_ONCE)) {
			var broker = starters.submit(() -> startBroker(folder, screen));
			var started = new AtomicInteger();
			var services = Ports.SERVICES.stream()
				.map((service) -> starters.submit(() -> start(service, arguments, started, screen)))
				.toList();
			try {
				this.running.add(broker.get());
				for (var service : services.reversed()) {
					this.running.add(service.get());
				}
			}
			catch (ExecutionException | InterruptedException ex) {
				starters.shutdownNow();
				throw ex;
			}
			finally {
				this.classesRead.clearCache();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("the broker or a service did not start", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
		screen.done("services", Ports.SERVICES.size() + "/" + Ports.SERVICES.size() + " on ports "
				+ this.ports.of("portal") + " to " + this.ports.of("notifications"));
	}

	private EmbeddedBroker startBroker(DataFolder folder, Screen screen) {
		var broker = EmbeddedBroker.start(folder.resolve("kafka"), this.ports.kafka());
		screen.done("broker", "Kafka on port " + this.ports.kafka());
		return broker;
	}

	private ConfigurableApplicationContext start(String service, List<String> arguments, AtomicInteger started,
			Screen screen) {
		var context = start(service, arguments);
		screen.show("services", started.incrementAndGet() + "/" + Ports.SERVICES.size() + " " + service);
		return context;
	}

	private ConfigurableApplicationContext start(String service, List<String> arguments) {
		return LaptopService.application(service, this.clock)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(CLASSES_READ,
					CachingMetadataReaderFactory.class, () -> this.classesRead))
			.properties(Map.of("spring.main.register-shutdown-hook", "false"))
			.run(Stream
				.concat(arguments.stream(),
						Stream.of("--server.port=" + this.ports.of(service), "--server.address=127.0.0.1"))
				.toArray(String[]::new));
	}

	private List<String> arguments(String needsKey, Map<String, String> founder) {
		var arguments = new ArrayList<>(List.of("--REGISTRATION_NEEDS_KEY=" + needsKey));
		this.ports.variables().forEach((name, value) -> arguments.add("--" + name + "=" + value));
		founder.forEach((name, value) -> arguments.add("--" + name + "=" + value));
		return arguments;
	}

	static String needsKey(Path file) throws IOException {
		if (!Files.exists(file)) {
			byte[] key = new byte[32];
			new SecureRandom().nextBytes(key);
			Files.writeString(file, Base64.getEncoder().encodeToString(key));
		}
		return Files.readString(file).trim();
	}

	@Override
	public void close() {
		for (var part : this.running.reversed()) {
			try {
				part.close();
			}
			catch (Exception ex) {
				org.slf4j.LoggerFactory.getLogger(LaptopPlatform.class).warn("{} did not stop cleanly", part, ex);
			}
		}
		this.running.clear();
	}

}
