package org.multaqa.portal.projections;

import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.portal.generations.GenerationStore;

/** Where read models are kept: in the store, or in memory beside those in use. */
public interface ProjectionStores {

	/**
	 * The store of one kind of read model.
	 * @param <T> the kind
	 * @param collection its name, a plural
	 * @param type the kind's class
	 * @param listing by what it is listed
	 * @return empty, or with what was kept
	 */
	<T> Replicas<T> of(String collection, Class<T> type, Listing<T> listing);

	/**
	 * New stores in memory.
	 * @return empty
	 */
	static ProjectionStores inMemory() {
		return new ProjectionStores() {

			@Override
			public <T> Replicas<T> of(String collection, Class<T> type, Listing<T> listing) {
				return new MemoryReplicas<>(listing);
			}
		};
	}

	/**
	 * One generation in the store, whichever is in use.
	 * @param store all generations
	 * @param generation its number
	 * @return empty at first
	 */
	static ProjectionStores generation(GenerationStore store, int generation) {
		return new StoredProjections(store, generation);
	}

}
