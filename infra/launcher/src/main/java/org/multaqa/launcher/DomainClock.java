package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.multaqa.launcher.seeds.MeetingClock;

/**
 * The time of the meeting, which all services share. It goes on at the pace of real time
 * from wherever it was set, and only while the platform runs: the next start goes on
 * where this one ended. Security and TLS use the real time.
 */
public final class DomainClock extends Clock implements MeetingClock {

	private final Clock real;

	private volatile Duration ahead = Duration.ZERO;

	public DomainClock() {
		this(Clock.systemUTC());
	}

	DomainClock(Clock real) {
		this.real = real;
	}

	@Override
	public void set(Instant moment) {
		this.ahead = Duration.between(this.real.instant(), moment);
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(this.ahead).truncatedTo(ChronoUnit.MILLIS);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	/**
	 * Writes down where it stands.
	 * @param file the clock's file in the data folder
	 */
	void save(Path file) {
		try {
			Files.writeString(file, instant().toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Goes on where it stood.
	 * @param file the clock's file in the data folder
	 * @return whether there was one
	 */
	boolean resume(Path file) {
		try {
			if (!Files.exists(file)) {
				return false;
			}
			set(Instant.parse(Files.readString(file).trim()));
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
