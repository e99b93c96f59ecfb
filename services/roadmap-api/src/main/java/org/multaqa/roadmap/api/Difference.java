package org.multaqa.roadmap.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;

/**
 * One thing in which an initiative differs from what it was.
 *
 * @param aspect what kind of thing, for a reader who cares for some of them
 * @param member which, for instance {@code title} or {@code milestones.text-out.due}
 */
public record Difference(Aspect aspect, String member) {

	/** Kinds of things. */
	public enum Aspect {

		/** How it is put. */
		WORDING,

		/** When. */
		DATES,

		/** Who. */
		OWNERS,

		/** How one will know. */
		MEASURE,

		/** What it serves and where it comes from. */
		GROUNDS

	}

	static List<Difference> between(Initiative before, Initiative after) {
		var found = new ArrayList<Difference>();
		compare(found, Aspect.WORDING, "title", before.title(), after.title());
		compare(found, Aspect.WORDING, "outcome", before.outcome(), after.outcome());
		compare(found, Aspect.GROUNDS, "impactArea", before.impactArea(), after.impactArea());
		compare(found, Aspect.DATES, "quarters", before.quarters(), after.quarters());
		compare(found, Aspect.OWNERS, "lead", before.lead(), after.lead());
		compare(found, Aspect.OWNERS, "partners", before.partners(), after.partners());
		compare(found, Aspect.MEASURE, "measure", before.measure(), after.measure());
		milestones(found, before, after);
		compare(found, Aspect.GROUNDS, "sources", before.sources(), after.sources());
		compare(found, Aspect.WORDING, "authentic", before.authentic(), after.authentic());
		compare(found, Aspect.WORDING, "stale", before.stale(), after.stale());
		return found;
	}

	private static void milestones(List<Difference> found, Initiative before, Initiative after) {
		var earlier = byId(before);
		var later = byId(after);
		var names = new TreeSet<>(earlier.keySet());
		names.addAll(later.keySet());
		for (String name : names) {
			@Nullable Milestone was = earlier.get(name);
			@Nullable Milestone is = later.get(name);
			if (was == null || is == null) {
				found.add(new Difference(Aspect.DATES, "milestones." + name));
			}
			else {
				compare(found, Aspect.WORDING, "milestones." + name + ".title", was.title(), is.title());
				compare(found, Aspect.DATES, "milestones." + name + ".due", was.due(), is.due());
			}
		}
		if (found.isEmpty()) {
			compare(found, Aspect.DATES, "milestones", before.milestones(), after.milestones());
		}
	}

	private static Map<String, Milestone> byId(Initiative initiative) {
		return initiative.milestones()
			.stream()
			.collect(Collectors.toMap((milestone) -> milestone.id().value(), Function.identity()));
	}

	private static void compare(List<Difference> found, Aspect aspect, String member, @Nullable Object before,
			@Nullable Object after) {
		if (!Objects.equals(before, after)) {
			found.add(new Difference(aspect, member));
		}
	}

}
