package org.multaqa.roadmap.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;

/**
 * What became different between two contents of a roadmap, initiative by initiative.
 *
 * @param added initiatives that only the later one has
 * @param removed initiatives that only the earlier one has
 * @param changed initiatives that both have, differently
 */
public record Changes(List<Initiative> added, List<Initiative> removed, List<Changed> changed) {

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
					.toList());
	}

	private static Map<InitiativeId, Initiative> byId(List<Initiative> initiatives) {
		return initiatives.stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
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
