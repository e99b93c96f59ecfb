package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.multaqa.embedded.DataFolder;
import org.multaqa.embedded.EmbeddedBroker;
import org.multaqa.embedded.EmbeddedStore;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.rehearsal.Platform;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Broker, store, mail and every service in this JVM; each service has its own Spring
 * context and port, and knows of the others only what it would know anywhere else.
 */
public final class LaptopPlatform implements RunningPlatform {

	/** The broker and three services; then the other four. */
	private static final int STARTED_AT_ONCE = 4;

	private final Ports ports;

	private final DomainClock clock;

	private final List<String> services;

	private final LaptopSecrets secrets;

	private final FirstRunOnScreen firstRun;

	/** Absent where nobody signs in at the broker. */
	private final @Nullable BrokerPasswords passwords;

	private final List<AutoCloseable> running = new ArrayList<>();

	private @Nullable Mailroom mailroom;

	private LaptopPlatform(Ports ports, DomainClock clock, List<String> services, LaptopSecrets secrets,
			FirstRunOnScreen firstRun, @Nullable BrokerPasswords passwords) {
		this.ports = ports;
		this.clock = clock;
		this.services = List.copyOf(services);
		this.secrets = secrets;
		this.firstRun = firstRun;
		this.passwords = passwords;
	}

	/**
	 * Starts everything.
	 * @param folder where broker and store keep their files
	 * @param ports where they listen
	 * @param clock the time of the meeting
	 * @param founder who plans the meeting of the seeds, or absent where nobody does
	 * @param screen told how far it is
	 * @return the running platform
	 */
	public static LaptopPlatform start(DataFolder folder, Ports ports, DomainClock clock, @Nullable NewAccount founder,
			Screen screen) {
		return start(folder, ports, clock, founder, Ports.SERVICES, null, screen);
	}

	/**
	 * Starts some of the services.
	 * @param folder where broker and store keep their files
	 * @param ports where they listen
	 * @param clock the time of the meeting
	 * @param founder who plans the meeting of the seeds, or absent where nobody does
	 * @param services some of {@link Ports#SERVICES}, in that order
	 * @param screen told how far it is
	 * @return the running platform; to it the others are away
	 */
	public static LaptopPlatform start(DataFolder folder, Ports ports, DomainClock clock, @Nullable NewAccount founder,
			List<String> services, Screen screen) {
		return start(folder, ports, clock, founder, services, null, screen);
	}

	/**
	 * Starts some of the services.
	 * @param folder where broker and store keep their files
	 * @param ports where they listen
	 * @param clock the time of the meeting
	 * @param founder who plans the meeting of the seeds, or absent where nobody does
	 * @param services some of {@link Ports#SERVICES}, in that order
	 * @param passwords with which they sign in at the broker, or absent where nobody does
	 * @param screen told how far it is
	 * @return the running platform; to it the others are away
	 */
	static LaptopPlatform start(DataFolder folder, Ports ports, DomainClock clock, @Nullable NewAccount founder,
			List<String> services, @Nullable BrokerPasswords passwords, Screen screen) {
		var platform = new LaptopPlatform(ports, clock, services, LaptopSecrets.in(folder.resolve("")),
				new FirstRunOnScreen(screen), passwords);
		try {
			platform.startStore(folder, screen);
			var variables = new HashMap<String, String>();
			variables.put("SECURITY_LOG", folder.resolve("").toString());
			if (founder != null) {
				variables.put("MULTAQA_FOUNDER_EMAIL", "");
			}
			platform.startBrokerAndServices(folder, variables, screen);
			if (founder != null) {
				LaptopFounder.make(ports.url("identity"), platform.tokens(), founder);
			}
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
		String brokers = "localhost:" + this.ports.kafka();
		Map<String, Object> kafka = (this.passwords != null) ? this.passwords.administrator(brokers)
				: Map.of("bootstrap.servers", brokers);
		return new Platform(URI.create(this.ports.url("portal")), kafka, tokens(), this.clock);
	}

	private LaptopTokens tokens() {
		return new LaptopTokens(this.ports.url("identity"), this.secrets.ofAccounts());
	}

	/** Shows how to become the first founder, if there is none. */
	void showFirstRun() {
		this.firstRun.show();
	}

	private void startStore(DataFolder folder, Screen screen) throws IOException {
		screen.show("store", "starting");
		this.running.add(EmbeddedStore.start(folder.resolve("store"), this.ports.store()));
		this.mailroom = Mailroom.open(this.ports);
		this.running.add(this.mailroom);
		screen.done("store",
				"documents on port " + this.ports.store() + ", mail at http://localhost:" + this.ports.mailbox());
	}

	/**
	 * Every service waits for Kafka by itself, so the broker starts beside the first of
	 * them, the portal, which has most to do. Where everybody signs in there, it is there
	 * first, and has let them in. It stops after all of them, the portal first.
	 */
	private void startBrokerAndServices(DataFolder folder, Map<String, String> variables, Screen screen) {
		try (var starters = Executors.newFixedThreadPool(STARTED_AT_ONCE)) {
			var broker = starters.submit(() -> startBroker(folder, screen));
			var started = new AtomicInteger();
			if (this.passwords != null) {
				broker.get();
			}
			var starting = this.services.stream()
				.map((service) -> starters.submit(() -> start(service, variables, started, screen)))
				.toList();
			try {
				this.running.add(broker.get());
				for (var service : starting.reversed()) {
					this.running.add(service.get());
				}
			}
			catch (ExecutionException | InterruptedException ex) {
				starters.shutdownNow();
				throw ex;
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("the broker or a service did not start", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
		screen.done("services",
				this.services.size() + "/" + this.services.size() + " on ports "
						+ this.ports.of(this.services.getFirst()) + " to " + this.ports.of(this.services.getLast())
						+ ", limits on requests × " + PortVariables.LIMITS_FACTOR);
	}

	private EmbeddedBroker startBroker(DataFolder folder, Screen screen) {
		var files = folder.resolve("kafka");
		var broker = (this.passwords != null) ? this.passwords.start(files, this.ports.kafka())
				: EmbeddedBroker.start(files, this.ports.kafka());
		screen.done("broker",
				"Kafka on port " + this.ports.kafka() + ((this.passwords != null) ? ", each service signs in" : ""));
		return broker;
	}

	private ConfigurableApplicationContext start(String service, Map<String, String> variables, AtomicInteger started,
			Screen screen) {
		var told = new HashMap<>(variables);
		told.putAll(this.secrets.of(service));
		if (this.passwords != null) {
			told.putAll(this.passwords.of(service));
		}
		var context = LaptopService.application(service, this.clock)
			.properties(Map.of("spring.main.register-shutdown-hook", "false"))
			.initializers((starting) -> {
				starting.getBeanFactory().registerSingleton("firstRunOnScreen", this.firstRun);
				starting.getBeanFactory().registerSingleton("mailroom", Objects.requireNonNull(this.mailroom));
			})
			.run(arguments(service, this.ports, told));
		screen.show("services", started.incrementAndGet() + "/" + this.services.size() + " " + service);
		return context;
	}

	/**
	 * What a service is told on its command line.
	 * @param ports where all of them listen
	 * @param variables what it is told besides
	 * @return for instance {@code --server.port=8080}
	 */
	static String[] arguments(String service, Ports ports, Map<String, String> variables) {
		var arguments = new TreeMap<>(variables);
		arguments.putAll(new PortVariables(ports).all());
		arguments.put("server.port", Integer.toString(ports.of(service)));
		arguments.put("server.address", "127.0.0.1");
		arguments.put("MANAGEMENT_PORT", Integer.toString(ports.managementOf(service)));
		return arguments.entrySet()
			.stream()
			.map((argument) -> "--" + argument.getKey() + "=" + argument.getValue())
			.toArray(String[]::new);
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
