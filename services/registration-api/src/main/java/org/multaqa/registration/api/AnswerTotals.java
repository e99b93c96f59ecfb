package org.multaqa.registration.api;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a question was answered: numbers, no names.
 *
 * @param asked of how many who come it is asked, by their roles and their other answers
 * @param answered how many of them have answered
 * @param counts how many have answered how, for what can be counted
 */
public record AnswerTotals(Question question, int asked, int answered, Map<String, Integer> counts) {

	public AnswerTotals {
		counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
	}

}
