package org.multaqa.launcher.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.multaqa.launcher.seeds.Gateway.Answer;

/** Remembers the hash of every content that was put before the gates. */
final class Presentations {

	private static final String PREFIX = "$presentation-";

	private static final Pattern NUMBERED = Pattern.compile("\\$presentation-([1-9][0-9]{0,3})");

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
		int number = numberOf(text);
		return (number >= 1 && number <= this.hashes.size()) ? this.hashes.get(number - 1) : text;
	}

	static boolean isMeant(String text) {
		return text.startsWith(PREFIX);
	}

	static boolean isOneOf(String text, int presentations) {
		int number = numberOf(text);
		return number >= 1 && number <= presentations;
	}

	private static int numberOf(String text) {
		var matcher = NUMBERED.matcher(text);
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}

}
