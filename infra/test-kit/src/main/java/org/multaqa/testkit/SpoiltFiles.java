package org.multaqa.testkit;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files as they come from a broken disk, or from somebody who wants to see what happens:
 * a good one with some bytes changed, gone or repeated, the same for the same
 * {@code -Dmultaqa.fuzz.seed}; {@code -Dmultaqa.fuzz.files} says how many.
 */
public final class SpoiltFiles {

	private static final long SEED = Long.getLong("multaqa.fuzz.seed", 20251207);

	private static final int MANY = Integer.getInteger("multaqa.fuzz.files", 200);

	private SpoiltFiles() {
	}

	/** Each is the good file with something wrong. */
	public static Stream<byte[]> of(byte[] good) {
		return IntStream.range(0, MANY).mapToObj((number) -> new SpoiltBodies(new Random(SEED + number)).of(good));
	}

}
