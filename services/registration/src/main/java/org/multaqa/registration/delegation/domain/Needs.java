package org.multaqa.registration.delegation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.registration.api.AccessNeed;
import org.multaqa.registration.api.Diet;
import org.multaqa.registration.api.NeedsTotals;
import org.multaqa.registration.domain.Limits;

/**
 * What a person needs in order to come, eat and take part. Private: read by the person
 * and the organisers, counted for the caterer, and nowhere else; not even printed.
 *
 * @param dietary what the kitchen must know
 * @param access what the rooms must offer
 * @param visa whether an invitation letter for a visa is needed
 * @param note anything else, in the person's own words, or absent
 */
public record Needs(List<Diet> dietary, List<AccessNeed> access, boolean visa, @Nullable String note) {

	public Needs {
		dietary = dietary.stream().distinct().sorted().toList();
		access = access.stream().distinct().sorted().toList();
		note = (note != null && !note.isBlank()) ? note.strip() : null;
	}

	/** Those of who has said nothing. */
	public static Needs none() {
		return new Needs(List.of(), List.of(), false, null);
	}

	/**
	 * Looks whether they can be kept.
	 * @throws org.multaqa.model.access.RuleViolation {@code text.too-long}
	 */
	public void check() {
		Limits.note(this.note);
	}

	public boolean isNothing() {
		return this.dietary.isEmpty() && this.access.isEmpty() && !this.visa && this.note == null;
	}

	@Override
	public String toString() {
		return "Needs[private]";
	}

	/**
	 * Adds up.
	 * @param people how many come
	 * @param needs of those among them who have any
	 * @param keptUntil the last day on which they are kept
	 */
	public static NeedsTotals totals(int people, Collection<Needs> needs, LocalDate keptUntil) {
		var dietary = new TreeMap<Diet, Integer>();
		var access = new TreeMap<AccessNeed, Integer>();
		for (Needs one : needs) {
			one.dietary().forEach((diet) -> dietary.merge(diet, 1, Integer::sum));
			one.access().forEach((need) -> access.merge(need, 1, Integer::sum));
		}
		return new NeedsTotals(people, dietary, access, (int) needs.stream().filter(Needs::visa).count(),
				(int) needs.stream().filter((one) -> one.note() != null).count(), keptUntil);
	}

}
