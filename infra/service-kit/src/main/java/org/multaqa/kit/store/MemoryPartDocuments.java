package org.multaqa.kit.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts in memory, for tests. */
public final class MemoryPartDocuments implements PartDocuments {

	private final Map<String, Map<String, Part>> stored = new HashMap<>();

	@Override
	public synchronized void write(String aggregate, List<Part> parts) {
		var known = this.stored.computeIfAbsent(aggregate, (_) -> new HashMap<>());
		parts.forEach((part) -> known.merge(part.name(), part,
				(before, after) -> (after.version() > before.version()) ? after : before));
	}

	@Override
	public synchronized List<Part> changedAfter(String aggregate, long version) {
		return this.stored.getOrDefault(aggregate, Map.of())
			.values()
			.stream()
			.filter((part) -> part.version() > version)
			.toList();
	}

}
