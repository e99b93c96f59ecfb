package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.multaqa.embedded.DataFolder;
import org.multaqa.embedded.FolderInUse;
import org.multaqa.launcher.rehearsal.Rehearsal;
import org.multaqa.launcher.rehearsal.Report;
import org.multaqa.launcher.seeds.ActFailed;
import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.FaultySeeds;
import org.multaqa.launcher.seeds.SeedLoader;
import org.multaqa.launcher.seeds.Seeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * What the script {@code multaqa} starts: {@code up} and {@code rehearse}, and
 * {@code prepare} after a build; {@code verify-log} reads what it wrote.
 */
public final class Launcher {

	private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

	private Launcher() {
	}

	public static void main(String[] arguments) {
		SLF4JBridgeHandler.removeHandlersForRootLogger();
		SLF4JBridgeHandler.install();
		System.exit(run(Arrays.asList(arguments)));
	}

	private static int run(List<String> arguments) {
		var screen = new Screen(System.out, System.getenv("MULTAQA_TERMINAL") != null);
		try {
			if (arguments.getFirst().equals("verify-log")) {
				return VerifyLog.run(arguments.subList(1, arguments.size()), screen);
			}
			var options = Options.parse(arguments.subList(1, arguments.size()));
			return switch (arguments.getFirst()) {
				case "up" -> new Up(options, screen).run();
				case "rehearse" -> rehearse(options, screen);
				case "prepare" -> prepare(options, screen);
				default ->
					throw new Options.Misunderstood("I know up, rehearse and prepare, not " + arguments.getFirst());
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

	/** What a first start would do, done once for all of them. */
	private static int prepare(Options options, Screen screen) {
		var seeds = SeedLoader.load(options.seeds());
		EarlierMeeting.forget(options.data());
		try (var folder = DataFolder.lock(options.data())) {
			var clock = new DomainClock();
			try (var platform = LaptopPlatform.start(folder, Ports.free(), clock, seeds.founderAccount(), screen)) {
				new SeedRun(options, seeds, screen).play(platform, clock, false, Bookmark.in(folder.resolve("played")));
				clock.save(folder.resolve("clock"));
			}
			var prepared = new PreparedMeeting(options.data());
			prepared.forgetSecrets(Ports.free().store());
			prepared.seal(options.seeds());
			return 0;
		}
	}

	private static int rehearse(Options options, Screen screen) {
		var seeds = SeedLoader.load(options.seeds());
		try {
			Path throwAway = Files.createTempDirectory("multaqa-rehearsal-");
			try (var folder = DataFolder.lock(throwAway);
					var platform = start(options, seeds, throwAway, folder, screen)) {
				var report = new Rehearsal(platform.seenFromOutside(), seeds, System.out).run(SeedRun.shown(screen));
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
		var founder = seeds.founderAccount();
		if (options.apart()) {
			Path logs = Path.of(System.getProperty("multaqa.log", "multaqa.log")).resolveSibling("apart");
			return ApartPlatform.start(new ServiceJars(Path.of("services")), path, logs, founder, screen);
		}
		return LaptopPlatform.start(folder, Ports.free(), new DomainClock(), founder, Ports.SERVICES,
				options.passwords(), screen);
	}

	private static void write(Report report, Options options) throws IOException {
		if (options.json() != null) {
			Files.writeString(options.json(), report.json());
		}
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
