package org.multaqa.launcher.seeds;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.launcher.seeds.Gateway.Answer;

/** Remembers the hash of every content that was put before the gates. */
final class Presentations {

	private static final String PREFIX = "$presentation-";

	private final List<String> hashes = new ArrayList<>();

	void note(Act act, Answer answer) {
		if (act.name().startsWith("roadmap/presented/")) {
			this.hashes.add(answer.json().path("contentHash").asString(""));
		}
	}

	/**
	 * Fills in what only the playing knows.
	 * @param text as in the file
	 * @return the hash it stands for, or the same text
	 */
	String fill(String text) {
		if (!text.startsWith(PREFIX)) {
			return text;
		}
		int number = Integer.parseInt(text.substring(PREFIX.length()));
		return (number <= this.hashes.size()) ? this.hashes.get(number - 1) : text;
	}

}
