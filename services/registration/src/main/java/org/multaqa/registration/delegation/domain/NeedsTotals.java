package org.multaqa.registration.delegation.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.registration.delegation.domain.Needs.AccessNeed;
import org.multaqa.registration.delegation.domain.Needs.Diet;

/**
 * What the caterer and the house must know: numbers, no names.
 *
 * @param people how many come
 * @param dietary how many of them eat how
 * @param access how many of them need what of the rooms
 * @param visas how many need an invitation letter
 * @param notes how many have something to say that only the organiser reads
 */
public record NeedsTotals(int people, Map<Diet, Integer> dietary, Map<AccessNeed, Integer> access, int visas,
		int notes) {

	public NeedsTotals {
		dietary = Collections.unmodifiableSortedMap(new TreeMap<>(dietary));
		access = Collections.unmodifiableSortedMap(new TreeMap<>(access));
	}

	/**
	 * Adds up.
	 * @param people how many come
	 * @param needs of those among them who have any
	 */
	public static NeedsTotals of(int people, Collection<Needs> needs) {
		var dietary = new TreeMap<Diet, Integer>();
		var access = new TreeMap<AccessNeed, Integer>();
		for (Needs one : needs) {
			one.dietary().forEach((diet) -> dietary.merge(diet, 1, Integer::sum));
			one.access().forEach((need) -> access.merge(need, 1, Integer::sum));
		}
		return new NeedsTotals(people, dietary, access, (int) needs.stream().filter(Needs::visa).count(),
				(int) needs.stream().filter((one) -> one.note() != null).count());
	}

}
