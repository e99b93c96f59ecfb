package org.multaqa.portal.projections;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Replicas;
import org.multaqa.portal.generations.GenerationStore;

/**
 * Read models in the store.
 *
 * @param store all generations of them
 * @param generation the number of one, or absent for whichever is in use
 */
record StoredProjections(GenerationStore store, @Nullable Integer generation) implements ProjectionStores {

	@Override
	public <T> Replicas<T> of(String collection, Class<T> type, Listing<T> listing) {
		return (this.generation != null) ? this.store.of(this.generation, collection, type, listing)
				: this.store.inUse(collection, type, listing);
	}

}
