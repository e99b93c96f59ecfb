package org.multaqa.registration.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.model.Lines;

/**
 * What somebody answers to the questions of a meeting. Not even printed.
 *
 * @param answers by question: words, a number, {@code yes} or {@code no}, or the places
 * of choices; a question that is left out is left open
 */
public record OwnAnswers(@Lines Map<String, List<String>> answers) {

	public OwnAnswers {
		answers = answers.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (answer) -> List.copyOf(answer.getValue())));
	}

	@Override
	public String toString() {
		return "OwnAnswers[private]";
	}

}
