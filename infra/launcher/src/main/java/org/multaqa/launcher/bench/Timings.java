package org.multaqa.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the same took again and again. */
final class Timings {

	private final List<Double> milliseconds = new ArrayList<>();

	void add(double took) {
		this.milliseconds.add(took);
	}

	/** What a part of them stay within, for instance 0.95. */
	double of(double part) {
		return this.milliseconds.stream()
			.sorted()
			.skip((long) (part * (this.milliseconds.size() - 1)))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A line of a table: the median, what 95 of 100 stay within, and the ratio of the
	 * median to a limit.
	 */
	String line(String what, double limit) {
		return String.format(Locale.ROOT, "%-26s %8.2f %8.2f %8.1f%n", what, of(0.5), of(0.95), of(0.5) / limit);
	}

}
