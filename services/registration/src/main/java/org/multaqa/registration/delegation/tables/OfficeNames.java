package org.multaqa.registration.delegation.tables;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.kit.text.Folding;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.RuleViolation;

/** The offices that a table may name, by their ids and by their names in any language. */
final class OfficeNames {

	private final Map<String, Set<OfficeId>> byWord = new HashMap<>();

	private final List<LocalizedText> all;

	OfficeNames(Map<OfficeId, LocalizedText> offices) {
		this.all = List.copyOf(offices.values());
		offices.forEach((id, names) -> {
			add(id.value(), id);
			names.texts().values().forEach((name) -> add(name, id));
		});
		offices.keySet().forEach((id) -> this.byWord.put(Folding.fold(id.value()), Set.of(id)));
	}

	/**
	 * The office that is meant.
	 * @throws RuleViolation {@code import.no-delegation}, {@code import.several-offices}
	 */
	OfficeId find(String written) {
		var found = this.byWord.getOrDefault(Folding.fold(written), Set.of());
		if (found.isEmpty()) {
			throw RuleViolation.unknown("import.no-delegation", written, this.all);
		}
		if (found.size() > 1) {
			throw RuleViolation.badInput("import.several-offices", written,
					found.stream().map(OfficeId::value).sorted().toList());
		}
		return found.iterator().next();
	}

	private void add(String word, OfficeId id) {
		this.byWord.computeIfAbsent(Folding.fold(word), (folded) -> new LinkedHashSet<>()).add(id);
	}

}
