package org.multaqa.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.embedded.DataFolder;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.SeedLoader;
import org.multaqa.launcher.seeds.Seeds;

/**
 * Starts everything on this computer, plays the seeds up to where everybody comes in, and
 * goes on until it is stopped.
 *
 * @param options as they were given
 * @param screen told how far it is
 */
record Up(Options options, Screen screen) {

	private static final Duration CLOCK_IS_SAVED_EVERY = Duration.ofSeconds(5);

	/** Runs until somebody stops it; says how it ended, as an exit code. */
	int run() {
		@Nullable Seeds seeds = this.options.noSeeds() ? null : SeedLoader.load(this.options.seeds());
		var ports = new Ports(this.options.port());
		if (this.options.fresh()) {
			EarlierMeeting.forget(this.options.data());
		}
		try (var folder = DataFolder.lock(this.options.data())) {
			refuseTaken(ports);
			PreparedMeeting.clearInterrupted(folder);
			if (seeds != null) {
				takePrepared(seeds, folder);
			}
			var clock = new DomainClock();
			Path clockFile = folder.resolve("clock");
			boolean resumed = seeds != null && clock.resume(clockFile);
			@Nullable NewAccount founder = (seeds != null) ? seeds.founderAccount() : null;
			var platform = LaptopPlatform.start(folder, ports, clock, founder, Ports.SERVICES, this.options.passwords(),
					this.screen);
			var stopped = new CountDownLatch(1);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, seeds, clock, clockFile, stopped)));
			if (seeds != null) {
				new SeedRun(this.options, seeds, this.screen).play(platform, clock, resumed,
						Bookmark.in(folder.resolve("played")));
				keepTime(clock, clockFile);
			}
			this.screen.say("Multaqa is ready: " + ports.url("portal"));
			if (seeds == null) {
				platform.showFirstRun();
			}
			stopped.await();
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	/** Where everybody comes in, or later: what was played before is a part of that. */
	private void takePrepared(Seeds seeds, DataFolder folder) {
		@Nullable String prepared = System.getProperty("multaqa.prepared");
		if (prepared != null && (this.options.clock() == null || !this.options.clock().isBefore(seeds.clock()))) {
			new PreparedMeeting(Path.of(prepared)).copyInto(folder, this.options.seeds());
		}
	}

	private static void refuseTaken(Ports ports) {
		var taken = ports.taken();
		if (!taken.isEmpty()) {
			throw new Options.Misunderstood(
					"Something else listens on port " + String.join(", ", taken.stream().map(String::valueOf).toList())
							+ ". Stop it, or choose others: ./multaqa up --port N (N and the " + (Ports.COUNT - 1)
							+ " ports after it must be free).");
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

}
