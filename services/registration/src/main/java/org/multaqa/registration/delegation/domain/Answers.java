package org.multaqa.registration.delegation.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person answers to the questions of the meeting. Private, as needs are: read by
 * the person and the organisers; not even printed.
 *
 * @param byQuestion the answers by the id of the question
 */
public record Answers(Map<String, List<String>> byQuestion) {

	public Answers {
		var copy = new TreeMap<String, List<String>>();
		byQuestion.forEach((question, answer) -> copy.put(question, List.copyOf(answer)));
		byQuestion = Collections.unmodifiableSortedMap(copy);
	}

	public static Answers none() {
		return new Answers(Map.of());
	}

	@Override
	public String toString() {
		return "Answers[private]";
	}

}
