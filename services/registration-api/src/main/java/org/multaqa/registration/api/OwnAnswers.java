package org.multaqa.registration.api;

import java.util.List;
import java.util.Map;

/**
 * What somebody answers to the questions of a meeting. Not even printed.
 *
 * @param answers by question: words, a number, {@code yes} or {@code no}, or the places
 * of choices; a question that is left out is left open
 */
public record OwnAnswers(Map<String, List<String>> answers) {

	public OwnAnswers {
		answers = Map.copyOf(answers);
	}

	@Override
	public String toString() {
		return "OwnAnswers[private]";
	}

}
