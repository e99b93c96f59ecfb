package org.multaqa.launcher.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line of a benchmark.
 *
 * @param work an empty folder that stands first on the class path
 * @param events how many events the meeting has had when it is measured, rising
 * @param seconds how long each page is asked for
 * @param perSecond how often it is asked for
 * @param seed of the generator
 * @param only pages with this in their names; empty for all
 * @param json where to write the figures, or absent
 */
record BenchOptions(Path work, List<Integer> events, int seconds, int perSecond, long seed, String only,
		@Nullable Path json) {

	BenchOptions {
		events = List.copyOf(events);
	}

	/** A folder whose files the portal serves below {@code /assets}. */
	Path assets() {
		return this.work.resolve("static").resolve("assets");
	}

	static BenchOptions parse(List<String> args) {
		var left = new ArrayDeque<>(args);
		var work = Path.of(left.removeFirst());
		var events = List.of(1_000, 10_000, 100_000);
		int seconds = 10;
		int perSecond = 50;
		long seed = 2025;
		String only = "";
		@Nullable Path json = null;
		while (!left.isEmpty()) {
			String option = left.removeFirst();
			String value = left.removeFirst();
			switch (option) {
				case "--events" -> events = Arrays.stream(value.split(",", -1)).map(Integer::valueOf).toList();
				case "--seconds" -> seconds = Integer.parseInt(value);
				case "--rate" -> perSecond = Integer.parseInt(value);
				case "--seed" -> seed = Long.parseLong(value);
				case "--only" -> only = value;
				case "--json" -> json = Path.of(value);
				default -> throw new IllegalArgumentException("I do not know the option " + option);
			}
		}
		return new BenchOptions(work, events, seconds, perSecond, seed, only, json);
	}

}
