package org.multaqa.kit.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the head of an aggregate holds that is split, see {@link SplitAggregates}.
 *
 * @param head the aggregate without its parts, as a document
 * @param sizes how many parts there are in each row
 * @param checkpoint the version up to which all parts are in documents of their own
 * @param journal the parts that changed after it, as they are now
 */
public record SplitState(Map<String, Object> head, Map<String, Integer> sizes, long checkpoint, List<Part> journal) {

	public SplitState {
		journal = List.copyOf(journal);
	}

	int parts() {
		return this.sizes.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Another head, and these parts changed. */
	SplitState next(Map<String, Object> otherHead, Map<String, Integer> otherSizes, List<Part> changed) {
		var next = new LinkedHashMap<String, Part>();
		this.journal.forEach((part) -> next.put(part.name(), part));
		changed.forEach((part) -> next.put(part.name(), part));
		return new SplitState(otherHead, otherSizes, this.checkpoint, List.copyOf(next.values()));
	}

	/** The same, where all parts are in documents of their own. */
	SplitState settledAt(long version) {
		return new SplitState(this.head, this.sizes, version, List.of());
	}

}
