package org.multaqa.kit.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whether a security log is as it was written. Whoever can write the file can also write
 * its end anew, or cut it off: that shows only to those who have kept the number and the
 * hash of a line, so both are told.
 */
public final class LogVerification {

	private final List<String> faults = new ArrayList<>();

	private final Set<Long> seen = new HashSet<>();

	private Set<Long> numbers = Set.of();

	/** The line before, or absent where its hash is not known. */
	private @Nullable ChainedLine before;

	private String placeBefore = "";

	private long expected;

	private long count;

	private LogVerification() {
	}

	/**
	 * Reads a log.
	 * @param file the last of its files; those before it are read first
	 * @return what is wrong with it
	 */
	public static Result verify(Path file) {
		var verification = new LogVerification();
		var lines = ChainedFiles.of(file).stream().flatMap((each) -> placed(each).stream()).toList();
		verification.numbers = new HashSet<>(lines.stream()
			.flatMap((placed) -> ChainedLine.read(placed.text()).stream())
			.map(ChainedLine::number)
			.toList());
		lines.forEach(verification::read);
		@Nullable ChainedLine last = verification.before;
		return new Result(List.copyOf(verification.faults), verification.count, (last != null) ? last.number() : 0,
				(last != null) ? last.hash() : "");
	}

	private static List<Placed> placed(Path file) {
		var lines = ChainedFiles.linesOf(file);
		var placed = new ArrayList<Placed>();
		for (int i = 0; i < lines.size(); i++) {
			placed.add(new Placed(file.getFileName() + ":" + (i + 1), lines.get(i)));
		}
		return placed;
	}

	private void read(Placed placed) {
		this.count++;
		ChainedLine.read(placed.text()).ifPresentOrElse((line) -> read(placed.place(), line), () -> {
			this.faults.add(placed.place() + " was changed");
			this.before = null;
			this.expected++;
		});
	}

	private void read(String place, ChainedLine line) {
		boolean begins = this.count == 1;
		if (begins) {
			this.expected = line.number();
			if (line.number() == 1 && !line.isFirst()) {
				this.faults.add(place + " was changed");
			}
		}
		if (!this.seen.add(line.number()) || line.number() < this.expected) {
			this.faults.add(place + " is not where it was written: number " + line.number() + " comes after number "
					+ (this.expected - 1));
			return;
		}
		if (line.number() > this.expected) {
			lacking(place, line.number() - 1);
		}
		else if (this.before != null && !line.follows(this.before)) {
			this.faults.add(this.placeBefore + " was changed, and hashed anew: " + place + " knows it otherwise");
		}
		this.before = line;
		this.placeBefore = place;
		this.expected = line.number() + 1;
	}

	/** What stands elsewhere is told there. */
	private void lacking(String place, long last) {
		for (long number = this.expected; number <= last; number++) {
			long first = number;
			while (number <= last && !this.numbers.contains(number)) {
				number++;
			}
			if (number > first) {
				String which = (number - 1 > first) ? "numbers " + first + " to " + (number - 1) + " were"
						: "number " + first + " was";
				this.faults.add("before " + place + ", " + which + " cut out");
			}
		}
	}

	private record Placed(String place, String text) {

	}

	/**
	 * What was found.
	 *
	 * @param faults each line that was changed, cut out or moved, by file and line
	 * @param lines how many were read
	 * @param last number of the last line, 0 where it cannot be read
	 * @param hash of the last line, empty where it cannot be read
	 */
	public record Result(List<String> faults, long lines, long last, String hash) {

		public boolean isIntact() {
			return this.faults.isEmpty();
		}

	}

}
