package org.multaqa.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.rehearsal.Platform;

/**
 * Every service from its own jar in a process of its own, broker and store in another:
 * they share nothing but the network and the time of the meeting. This is what containers
 * run, on a throw-away folder.
 */
final class ApartPlatform implements RunningPlatform {

	private static final int STARTED_AT_ONCE = 3;

	private final ServiceJars jars;

	private final Path folder;

	private final Path logs;

	private final Ports ports = Ports.free();

	private final DomainClock clock;

	private final LaptopSecrets secrets;

	private final Mailroom mailroom;

	private final List<OwnProcess> infrastructure = new ArrayList<>();

	private final List<OwnProcess> services = new ArrayList<>();

	private final Thread atExit = new Thread(this::vanish);

	private boolean closed;

	/** Why a service did not start; the others then fail because they are killed. */
	private @Nullable RuntimeException failure;

	private ApartPlatform(ServiceJars jars, Path folder, Path logs) throws IOException {
		this.jars = jars;
		this.folder = Files.createDirectories(folder).toAbsolutePath();
		this.logs = Files.createDirectories(logs);
		this.clock = DomainClock.sharedIn(this.folder.resolve("clock"));
		this.secrets = LaptopSecrets.in(this.folder);
		this.mailroom = Mailroom.open(this.ports);
		Runtime.getRuntime().addShutdownHook(this.atExit);
	}

	/**
	 * Starts everything.
	 * @param jars where the services are
	 * @param folder an empty one, which is deleted if somebody stops this process
	 * @param logs gets what each process says
	 * @param founder who plans the meeting of the seeds
	 * @param screen told how far it is
	 * @return the running platform
	 */
	static ApartPlatform start(ServiceJars jars, Path folder, Path logs, NewAccount founder, Screen screen) {
		try {
			var platform = new ApartPlatform(jars, folder, logs);
			try {
				platform.startInfrastructure(screen);
				platform.startServices(screen);
				LaptopFounder.make(platform.ports.url("identity"), platform.tokens(), founder);
				return platform;
			}
			catch (IOException | RuntimeException ex) {
				platform.kill();
				platform.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Platform seenFromOutside() {
		return new Platform(URI.create(this.ports.url("portal")),
				Map.of("bootstrap.servers", "localhost:" + this.ports.kafka()), tokens(), this.clock);
	}

	private LaptopTokens tokens() {
		return new LaptopTokens(this.ports.url("identity"), this.secrets.ofAccounts());
	}

	private void startInfrastructure(Screen screen) {
		screen.show("broker", "starting");
		var process = launch(this.infrastructure, "infrastructure", Map.of(),
				List.of("-cp", System.getProperty("java.class.path"), "-Dmultaqa.log=" + this.logs.resolve("kafka.log"),
						"-Dmultaqa.data=" + this.folder.resolve("infrastructure"),
						"-Dmultaqa.kafka.port=" + this.ports.kafka(), "-Dmultaqa.mongo.port=" + this.ports.store(),
						holder(), InfrastructureApart.class.getName()));
		process.await(() -> process.said().contains("ready kafka="));
		screen.done("broker",
				"a process with Kafka on port " + this.ports.kafka() + " and documents on port " + this.ports.store());
	}

	private void startServices(Screen screen) throws IOException {
		ServiceJars.bringAlong(this.folder.resolve("classes"));
		var started = new AtomicInteger();
		try (var starters = Executors.newFixedThreadPool(STARTED_AT_ONCE)) {
			var starting = new ArrayList<Future<?>>();
			for (String service : Ports.SERVICES.reversed()) {
				starting.add(starters.submit(() -> {
					start(service);
					screen.show("services", started.incrementAndGet() + "/" + Ports.SERVICES.size() + " " + service);
				}));
			}
			for (var each : starting) {
				each.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("a service did not start", this.failure);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
		screen.done("services", started + "/" + Ports.SERVICES.size() + " processes on ports " + this.ports.of("portal")
				+ " to " + this.ports.of("notifications") + ", logs in " + this.logs);
	}

	private void start(String service) {
		var arguments = List.of("-cp", this.folder.resolve("classes") + File.pathSeparator + this.jars.of(service),
				"-D" + ServiceApart.CLOCK + "=" + this.folder.resolve("clock"), holder(), ServiceApart.class.getName(),
				service);
		try {
			launch(this.services, service, ServiceEnvironment.of(service, this.ports, this.secrets, this.folder),
					arguments)
				.awaitHealth(this.ports.managementUrl(service));
		}
		catch (RuntimeException ex) {
			fail(ex);
			throw ex;
		}
	}

	private synchronized OwnProcess launch(List<OwnProcess> group, String name, Map<String, String> variables,
			List<String> arguments) {
		if (this.closed) {
			throw new IllegalStateException(name + " is not needed any more");
		}
		var process = OwnProcess.start(name, this.logs.resolve(name + ".log"), variables, arguments);
		group.add(process);
		return process;
	}

	private static String holder() {
		return "-D" + ParentWatch.HOLDER + "=" + ProcessHandle.current().pid();
	}

	/** Nobody need wait for the others when one cannot start. */
	private synchronized void fail(RuntimeException ex) {
		if (this.failure == null) {
			this.failure = ex;
		}
		kill();
	}

	private synchronized void kill() {
		this.closed = true;
		this.services.forEach(OwnProcess::kill);
		this.infrastructure.forEach(OwnProcess::kill);
	}

	/** When somebody stops this process in between. */
	private synchronized void vanish() {
		kill();
		this.services.forEach(OwnProcess::awaitEnd);
		this.infrastructure.forEach(OwnProcess::awaitEnd);
		Launcher.delete(this.folder);
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		for (var group : List.of(this.services, this.infrastructure)) {
			group.forEach(OwnProcess::stop);
			group.forEach(OwnProcess::awaitEnd);
		}
		this.mailroom.close();
		try {
			Runtime.getRuntime().removeShutdownHook(this.atExit);
		}
		catch (IllegalStateException ex) {
			return; // this process ends already
		}
	}

}
