package org.multaqa.roadmap.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;

/**
 * What became different between two contents of a roadmap, initiative by initiative, and
 * in what it, its areas and its gates are called.
 *
 * @param added initiatives that only the later one has
 * @param removed initiatives that only the earlier one has
 * @param changed initiatives that both have, differently
 * @param reworded how the names differ; absent where they do not
 */
public record Changes(List<Initiative> added, List<Initiative> removed, List<Changed> changed,
		@Nullable Reworded reworded) {

	public Changes {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}

	/** All that differs, in the order of the ids. */
	public static Changes between(List<Initiative> earlier, List<Initiative> later) {
		var before = byId(earlier);
		var after = byId(later);
		return new Changes(later.stream().filter((initiative) -> !before.containsKey(initiative.id())).toList(),
				earlier.stream().filter((initiative) -> !after.containsKey(initiative.id())).toList(),
				later.stream()
					.filter((initiative) -> before.containsKey(initiative.id()))
					.filter((initiative) -> !initiative.equals(before.get(initiative.id())))
					.map((initiative) -> new Changed(before.getOrDefault(initiative.id(), initiative), initiative,
							Difference.between(before.getOrDefault(initiative.id(), initiative), initiative)))
					.toList(),
				null);
	}

	/** The same, and what became different in the names. */
	public Changes reworded(PlanTexts before, PlanTexts after) {
		return before.equals(after) ? this
				: new Changes(this.added, this.removed, this.changed, new Reworded(before, after));
	}

	private static Map<InitiativeId, Initiative> byId(List<Initiative> initiatives) {
		return initiatives.stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
	}

	/**
	 * What the roadmap, its areas and its gates are called differently.
	 *
	 * @param before as they were called
	 * @param after as they are called
	 */
	public record Reworded(PlanTexts before, PlanTexts after) {

	}

	/**
	 * An initiative that both contents have, differently.
	 *
	 * @param before as it was
	 * @param after as it is
	 * @param differences what differs
	 */
	public record Changed(Initiative before, Initiative after, List<Difference> differences) {

		public Changed {
			differences = List.copyOf(differences);
		}

	}

}
