package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.multaqa.embedded.DataFolder;
import org.multaqa.launcher.seeds.MeetingClock;

/**
 * The time of the meeting, which all services share. It goes on at the pace of real time
 * from wherever it was set, and only while the platform runs: the next start goes on
 * where this one ended. Security and TLS use the real time. Services in processes of
 * their own share it by mapping the same file: what one sets, all see at once.
 */
public final class DomainClock extends Clock implements MeetingClock {

	private static final VarHandle AHEAD = ValueLayout.JAVA_LONG.varHandle();

	private final Clock real;

	/** How far it is ahead of the real time, in milliseconds. */
	private final MemorySegment ahead;

	public DomainClock() {
		this(Clock.systemUTC());
	}

	DomainClock(Clock real) {
		this(real, Arena.ofAuto().allocate(ValueLayout.JAVA_LONG));
	}

	private DomainClock(Clock real, MemorySegment ahead) {
		this.real = real;
		this.ahead = ahead;
	}

	/**
	 * The clock of every process of this computer that names the same file.
	 * @param file holds how far the clock is ahead, made if it is not there
	 * @return the shared clock
	 */
	static DomainClock sharedIn(Path file) {
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			return new DomainClock(Clock.systemUTC(),
					channel.map(MapMode.READ_WRITE, 0, ValueLayout.JAVA_LONG.byteSize(), Arena.ofAuto()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void set(Instant moment) {
		AHEAD.setVolatile(this.ahead, 0L, moment.toEpochMilli() - this.real.millis());
	}

	@Override
	public Instant instant() {
		return Instant.ofEpochMilli(this.real.millis() + (long) AHEAD.getVolatile(this.ahead, 0L));
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
	synchronized void save(Path file) {
		try {
			DataFolder.write(file, instant().toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Goes on where it stood.
	 * @param file the clock's file in the data folder
	 * @return whether there was one; a power failure may have left it empty
	 */
	boolean resume(Path file) {
		try {
			String saved = Files.exists(file) ? Files.readString(file).trim() : "";
			if (saved.isEmpty()) {
				return false;
			}
			set(Instant.parse(saved));
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
