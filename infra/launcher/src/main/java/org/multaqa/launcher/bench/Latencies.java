package org.multaqa.launcher.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long readers waited.
 *
 * @param p50 half of them at most so long, in milliseconds
 * @param p95 95 of a hundred at most so long, in milliseconds
 */
record Latencies(double p50, double p95) {

	static final double NANOS = 1e6;

	/**
	 * Of all rounds together.
	 * @param rounds nanoseconds of each request
	 * @return their percentiles
	 */
	static Latencies of(List<long[]> rounds) {
		long[] sorted = rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
		return new Latencies(percentile(sorted, 50), percentile(sorted, 95));
	}

	private static double percentile(long[] sorted, int percent) {
		int index = Math.min(sorted.length - 1, sorted.length * percent / 100);
		return Math.round(sorted[index] / NANOS * 100) / 100.0;
	}

}
