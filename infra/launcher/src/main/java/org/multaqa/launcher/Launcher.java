package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.embedded.DataFolder;
import org.multaqa.embedded.FolderInUse;
import org.multaqa.launcher.rehearsal.Rehearsal;
import org.multaqa.launcher.rehearsal.Report;
import org.multaqa.launcher.seeds.ActFailed;
import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.FaultySeeds;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.Progress;
import org.multaqa.launcher.seeds.SeedLoader;
import org.multaqa.launcher.seeds.SeedPlayer;
import org.multaqa.launcher.seeds.Seeds;
import org.multaqa.model.LanguagePreference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * What the script {@code multaqa} starts: {@code up} and {@code rehearse}, and
 * {@code prepare} after a build.
 */
public final class Launcher {

	private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

	private static final Duration CLOCK_IS_SAVED_EVERY = Duration.ofSeconds(5);

	private Launcher() {
	}

	public static void main(String[] words) {
		SLF4JBridgeHandler.removeHandlersForRootLogger();
		SLF4JBridgeHandler.install();
		System.exit(run(Arrays.asList(words)));
	}

	private static int run(List<String> words) {
		var screen = new Screen(System.out, System.getenv("MULTAQA_TERMINAL") != null);
		try {
			var options = Options.parse(words.subList(1, words.size()));
			return switch (words.getFirst()) {
				case "up" -> up(options, screen);
				case "rehearse" -> rehearse(options, screen);
				case "prepare" -> prepare(options, screen);
				default -> throw new Options.Misunderstood("I know up, rehearse and prepare, not " + words.getFirst());
			};
		}
		catch (Options.Misunderstood | FaultySeeds | FolderInUse ex) {
			screen.say(String.valueOf(ex.getMessage()));
			return 2;
		}
		catch (ActFailed ex) {
			LOG.error("An act failed", ex);
			screen.say("The platform did not do what the seeds tell: " + ex.getMessage());
			return 1;
		}
		catch (IllegalStateException | UncheckedIOException ex) {
			LOG.error("The platform did not start", ex);
			screen.say("Multaqa did not start: " + rootOf(ex) + " (the whole story is in "
					+ System.getProperty("multaqa.log", "the log") + ")");
			return 1;
		}
	}

	private static int up(Options options, Screen screen) {
		@Nullable Seeds seeds = options.noSeeds() ? null : SeedLoader.load(options.seeds());
		var ports = new Ports(options.port());
		if (options.fresh()) {
			EarlierMeeting.forget(options.data());
		}
		try (var folder = DataFolder.lock(options.data())) {
			refuseTaken(ports);
			PreparedMeeting.clearInterrupted(folder);
			if (seeds != null) {
				takePrepared(options, seeds, folder);
			}
			var clock = new DomainClock();
			Path clockFile = folder.resolve("clock");
			boolean resumed = seeds != null && clock.resume(clockFile);
			Map<String, String> founder = (seeds != null) ? seeds.founderProperties() : Map.of();
			var platform = LaptopPlatform.start(folder, ports, clock, founder, screen);
			var stopped = new CountDownLatch(1);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, seeds, clock, clockFile, stopped)));
			if (seeds != null) {
				play(options, seeds, platform, clock, resumed, Bookmark.in(folder.resolve("played")), screen);
				keepTime(clock, clockFile);
			}
			screen.say("Multaqa is ready: " + ports.url("portal"));
			stopped.await();
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	/** Where everybody comes in, or later: what was played before is a part of that. */
	private static void takePrepared(Options options, Seeds seeds, DataFolder folder) {
		@Nullable String prepared = System.getProperty("multaqa.prepared");
		if (prepared != null && (options.clock() == null || !options.clock().isBefore(seeds.clock()))) {
			new PreparedMeeting(Path.of(prepared)).copyInto(folder, options.seeds());
		}
	}

	/** What a first start would do, done once for all of them. */
	private static int prepare(Options options, Screen screen) {
		var seeds = SeedLoader.load(options.seeds());
		EarlierMeeting.forget(options.data());
		try (var folder = DataFolder.lock(options.data())) {
			var clock = new DomainClock();
			try (var platform = LaptopPlatform.start(folder, Ports.free(), clock, seeds.founderProperties(), screen)) {
				play(options, seeds, platform, clock, false, Bookmark.in(folder.resolve("played")), screen);
				clock.save(folder.resolve("clock"));
			}
			new PreparedMeeting(options.data()).seal(options.seeds());
			return 0;
		}
	}

	private static void play(Options options, Seeds seeds, LaptopPlatform platform, DomainClock clock, boolean resumed,
			Bookmark bookmark, Screen screen) {
		var resumeAt = clock.instant();
		var moment = (options.clock() != null) ? options.clock() : seeds.clock();
		var outside = platform.seenFromOutside();
		new SeedPlayer(seeds, new Gateway(outside.portal()), outside.tokens(), clock, bookmark, shown(screen))
			.playUntil(moment);
		if (resumed && options.clock() == null) {
			clock.set(resumeAt);
		}
		screen.done("meeting",
				seeds.names().in(LanguagePreference.of("en").then(seeds.languages())) + ", " + clock.instant());
	}

	private static int rehearse(Options options, Screen screen) {
		var seeds = SeedLoader.load(options.seeds());
		try {
			Path throwAway = Files.createTempDirectory("multaqa-rehearsal-");
			try (var folder = DataFolder.lock(throwAway);
					var platform = start(options, seeds, throwAway, folder, screen)) {
				var report = new Rehearsal(platform.seenFromOutside(), seeds, System.out).run(shown(screen));
				write(report, options);
				return report.ok() ? 0 : 1;
			}
			finally {
				if (Files.exists(throwAway)) {
					delete(throwAway);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RunningPlatform start(Options options, Seeds seeds, Path path, DataFolder folder, Screen screen) {
		var founder = seeds.founderProperties();
		if (options.apart()) {
			Path logs = Path.of(System.getProperty("multaqa.log", "multaqa.log")).resolveSibling("apart");
			return ApartPlatform.start(new ServiceJars(Path.of("services")), path, logs, founder, screen);
		}
		return LaptopPlatform.start(folder, Ports.free(), new DomainClock(), founder, screen);
	}

	private static void write(Report report, Options options) throws IOException {
		if (options.json() != null) {
			Files.writeString(options.json(), report.json());
		}
	}

	private static Progress shown(Screen screen) {
		return (chapter, done, of) -> {
			String name = chapter.name().toLowerCase(Locale.ROOT);
			if (done == of) {
				screen.done(name, done + "/" + of);
			}
			else {
				screen.show(name, done + "/" + of);
			}
		};
	}

	private static void refuseTaken(Ports ports) {
		var taken = ports.taken();
		if (!taken.isEmpty()) {
			throw new Options.Misunderstood("Something else listens on port "
					+ String.join(", ", taken.stream().map(String::valueOf).toList())
					+ ". Stop it, or choose others: ./multaqa up --port N (N and the ten ports after it must be free).");
		}
	}

	private static void keepTime(DomainClock clock, Path file) {
		Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clock").factory())
			.scheduleAtFixedRate(() -> clock.save(file), 0, CLOCK_IS_SAVED_EVERY.toSeconds(), TimeUnit.SECONDS);
	}

	private static void stop(LaptopPlatform platform, @Nullable Seeds seeds, DomainClock clock, Path clockFile,
			CountDownLatch stopped) {
		if (seeds != null) {
			clock.save(clockFile);
		}
		platform.close();
		stopped.countDown();
	}

	/**
	 * Deletes a folder with all that is in it.
	 * @param folder one that nobody needs any more
	 */
	static void delete(Path folder) {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String rootOf(Throwable ex) {
		Throwable root = ex;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage());
	}

}
