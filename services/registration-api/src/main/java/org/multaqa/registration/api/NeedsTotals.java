package org.multaqa.registration.api;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the caterer and the house must know: numbers, no names.
 *
 * @param people how many come
 * @param dietary how many of them eat how
 * @param access how many of them need what of the rooms
 * @param visas how many need an invitation letter
 * @param notes how many have something to say that only the organiser reads
 * @param keptUntil the last day on which private needs are kept; then they are erased
 */
public record NeedsTotals(int people, Map<Diet, Integer> dietary, Map<AccessNeed, Integer> access, int visas, int notes,
		LocalDate keptUntil) {

	public NeedsTotals {
		dietary = Collections.unmodifiableSortedMap(new TreeMap<>(dietary));
		access = Collections.unmodifiableSortedMap(new TreeMap<>(access));
	}

}
