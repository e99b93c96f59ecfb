package org.multaqa.portal.projections;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Replicas;
import org.multaqa.portal.generations.GenerationStore;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * Read models in the store.
 *
 * @param store all generations of them
 * @param generation the number of one, or absent for whichever is in use
 */
record StoredProjections(GenerationStore store, @Nullable Integer generation) implements ProjectionStores {

	/** By what read models are found beside their id. */
	private static final Set<String> SOUGHT = Set.of("meeting", "session");

	@Override
	public <T extends ReadModel> Replicas<T> of(String collection, Class<T> type) {
		return (this.generation != null) ? this.store.of(this.generation, collection, type, indexes(type))
				: this.store.inUse(collection, type, indexes(type));
	}

	private static Set<String> indexes(Class<? extends ReadModel> type) {
		return Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.filter(SOUGHT::contains)
			.collect(Collectors.toSet());
	}

}
