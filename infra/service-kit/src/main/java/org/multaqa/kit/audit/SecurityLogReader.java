package org.multaqa.kit.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the security logs in a folder, the latest lines first. No page reads more than
 * {@link #MOST_READ} lines: of a filter that finds little, it shows what it has found and
 * goes on from there.
 */
public final class SecurityLogReader {

	/** How many lines a page shows. */
	public static final int PAGE = 50;

	/** How many lines are read for a page, at most. */
	public static final int MOST_READ = 5_000;

	private static final Pattern NAME = Pattern.compile("security-([a-z-]+)\\.log");

	private final @Nullable Path folder;

	/**
	 * Reads logs.
	 * @param folder where they lie, or absent where none are kept in files
	 */
	public SecurityLogReader(@Nullable Path folder) {
		this.folder = folder;
	}

	/** The services that write here, in the order of their names. */
	public List<String> services() {
		if (this.folder == null || !Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (var files = Files.list(this.folder)) {
			return files.map((file) -> NAME.matcher(file.getFileName().toString()))
				.filter((name) -> name.matches())
				.map((name) -> name.group(1))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads a page.
	 * @param service one of {@link #services}
	 * @param from where the page before it ended, or absent for the latest lines; what is
	 * no such place any more begins anew
	 */
	public Page read(String service, LogEntry.Filter filter, @Nullable Place from) {
		if (this.folder == null || !services().contains(service)) {
			throw new IllegalArgumentException("no log of " + service);
		}
		var reading = new Reading(filter);
		var files = ChainedFiles.of(this.folder.resolve("security-" + service + ".log")).reversed();
		try {
			var first = (from != null) ? fileOf(files, from) : Optional.<Path>empty();
			long before = (from != null && first.isPresent()) ? from.begin() : Long.MAX_VALUE;
			for (Path file : first.isPresent() ? files.subList(files.indexOf(first.get()), files.size()) : files) {
				reading.read(file, before);
				before = Long.MAX_VALUE;
				if (reading.isDone()) {
					break;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return reading.page();
	}

	/** The file in which that line begins there: it may have been given another name. */
	private static Optional<Path> fileOf(List<Path> files, Place place) throws IOException {
		for (Path file : files) {
			if (place.begin() < Files.size(file)) {
				try (var channel = Files.newByteChannel(file)) {
					channel.position(place.begin());
					var found = ByteBuffer.allocate(64);
					channel.read(found);
					String text = new String(found.array(), StandardCharsets.ISO_8859_1);
					if (text.startsWith("{\"n\":" + place.number() + ",")) {
						return Optional.of(file);
					}
				}
			}
		}
		return Optional.empty();
	}

	/** One page as it is read. */
	private static final class Reading {

		private final LogEntry.Filter filter;

		private final List<LogEntry> entries = new ArrayList<>();

		private @Nullable ChainedLine newer;

		private @Nullable Place last;

		private long read;

		private long faults;

		private boolean over;

		private Reading(LogEntry.Filter filter) {
			this.filter = filter;
		}

		void read(Path file, long before) throws IOException {
			try (var lines = new BackwardLines(file, before)) {
				for (var next = lines.next(); next.isPresent() && !isDone(); next = lines.next()) {
					take(next.get());
				}
			}
		}

		boolean isDone() {
			return this.over || this.entries.size() >= PAGE || this.read >= MOST_READ;
		}

		private void take(BackwardLines.Line found) {
			this.read++;
			var line = ChainedLine.read(found.text());
			if (line.isEmpty() || (this.newer != null && !this.newer.follows(line.get()))) {
				this.faults++;
			}
			this.newer = line.orElse(null);
			line.ifPresent((known) -> this.last = new Place(found.begin(), known.number()));
			line.flatMap(LogEntry::read).ifPresent((entry) -> {
				this.over = this.filter.isOver(entry);
				if (this.filter.shows(entry)) {
					this.entries.add(entry);
				}
			});
		}

		private Page page() {
			boolean more = this.last != null && this.last.number() > 1 && !this.over && isDone();
			return new Page(this.entries, more ? this.last : null, this.read, this.faults);
		}

	}

	/**
	 * Where a page ended.
	 *
	 * @param begin first byte of the last line that was read
	 * @param number of that line
	 */
	public record Place(long begin, long number) {

		private static final Pattern FORM = Pattern.compile("(\\d{1,12})-(\\d{1,15})");

		/** From an address; empty for what is no place. */
		public static Optional<Place> parse(@Nullable String text) {
			var parts = FORM.matcher((text != null) ? text : "");
			return parts.matches()
					? Optional.of(new Place(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
					: Optional.empty();
		}

		@Override
		public String toString() {
			return this.begin + "-" + this.number;
		}

	}

	/**
	 * A page of a log.
	 *
	 * @param entries the latest first
	 * @param next where older ones follow, or absent at the beginning of the log
	 * @param read how many lines were read for it
	 * @param faults how many of those were changed, or do not follow the one before
	 */
	public record Page(List<LogEntry> entries, @Nullable Place next, long read, long faults) {

		public Page {
			entries = List.copyOf(entries);
		}

	}

}
