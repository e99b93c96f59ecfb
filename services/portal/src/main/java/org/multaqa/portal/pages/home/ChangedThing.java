package org.multaqa.portal.pages.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.portal.pages.cards.ChangeLine;

/**
 * Something that has changed, however often it did.
 *
 * @param latest what happened to it last
 * @param earlier how often it changed before that
 */
public record ChangedThing(ChangeLine latest, int earlier) {

	/**
	 * One entry for each thing that changed.
	 * @param lines what happened, the latest first
	 * @param atMost how many things
	 * @return the one that changed last first
	 */
	static List<ChangedThing> among(List<ChangeLine> lines, int atMost) {
		Map<Object, List<ChangeLine>> byThing = new LinkedHashMap<>();
		for (var line : lines) {
			Object thing = (line.href() != null) ? line.href() : line.subject();
			byThing.computeIfAbsent(thing, (_) -> new ArrayList<>()).add(line);
		}
		return byThing.values()
			.stream()
			.limit(atMost)
			.map((changes) -> new ChangedThing(changes.getFirst(), changes.size() - 1))
			.toList();
	}

}
