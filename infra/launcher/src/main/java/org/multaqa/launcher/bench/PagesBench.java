package org.multaqa.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.rehearsal.Platform;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;

/**
 * What every page of a meeting costs, as the meeting grows. Its events go to the topics
 * as their owners would send them; the platform runs as {@code ./multaqa up} starts it,
 * but without notifications, who would write to people that have no address.
 */
public final class PagesBench {

	private final BenchOptions options;

	private final Platform platform;

	private PagesBench(BenchOptions options, Platform platform) {
		this.options = options;
		this.platform = platform;
	}

	public static void main(String[] args) throws IOException {
		var options = BenchOptions.parse(List.of(args));
		Files.createDirectories(options.assets());
		try (var platform = BenchPlatform.start(options.work(), SampleMeeting.founder())) {
			var outside = platform.seenFromOutside();
			outside.clock().set(SampleMeeting.NOW);
			new PagesBench(options, outside).run();
		}
		System.exit(0);
	}

	private void run() throws IOException {
		var meeting = new SampleMeeting(this.options.seed());
		var report = new PagesReport(System.out, this.options.seed());
		var readers = new Readers(this.platform.portal());
		try (var filling = new Filling(this.platform.kafka())) {
			SampleMeeting.readers().forEach(this::openAccount);
			tellLarge(filling);
			for (int events : this.options.events()) {
				report.begin(events, grow(meeting, events, filling));
				var measurement = new PageMeasurement(readers, new Load(this.options.perSecond()),
						this.options.assets(), this.options.seconds());
				MeasuredPage.all(readers)
					.stream()
					.filter((page) -> page.name().contains(this.options.only()))
					.forEach((page) -> report.add(measurement.of(page)));
			}
		}
		if (this.options.json() != null) {
			Files.writeString(this.options.json(), report.json());
		}
	}

	/** Says how long it takes until a large programme and its people can be read. */
	private void tellLarge(Filling filling) {
		var events = new LargeMeeting(this.options.seed()).tell();
		long begin = System.nanoTime();
		filling.send(events);
		filling.await("portal");
		System.out.printf(Locale.ROOT, "a large meeting of %,d events, read by the portal in %d s%n", events.size(),
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
	}

	/**
	 * Lets the meeting grow.
	 * @return how many events a second the portal applied
	 */
	private static long grow(SampleMeeting meeting, int events, Filling filling) {
		var added = meeting.growTo(events);
		long begin = System.nanoTime();
		filling.send(added);
		filling.await("portal");
		long nanos = System.nanoTime() - begin;
		BenchPlatform.SERVICES.forEach(filling::await);
		return added.size() * TimeUnit.SECONDS.toNanos(1) / nanos;
	}

	private void openAccount(PersonId person) {
		var account = new NewAccount(person, LocalizedText.of("en", "Reader " + person), person + "@example.org", "en");
		var answer = new Gateway(this.platform.portal()).call("POST", AccountsApi.PATH,
				this.platform.tokens().ofAccounts(), Map.of("Idempotency-Key", person.value()),
				ModelJson.mapper().writeValueAsString(account));
		if (!answer.isSuccess()) {
			throw new IllegalStateException(person + " has no account: " + answer);
		}
	}

}
