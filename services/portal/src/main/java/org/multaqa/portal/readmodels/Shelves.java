package org.multaqa.portal.readmodels;

import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.MemoryCopies;

/** Where read models are kept: in the store, or in memory beside those in use. */
public interface Shelves {

	/**
	 * The shelf of one kind of read model.
	 * @param <T> the kind
	 * @param collection its name, a plural
	 * @param type the kind's class
	 * @return empty, or with what was kept
	 */
	<T extends ReadModel> Copies<T> of(String collection, Class<T> type);

	/**
	 * New shelves in memory.
	 * @return empty
	 */
	static Shelves inMemory() {
		return new Shelves() {

			@Override
			public <T extends ReadModel> Copies<T> of(String collection, Class<T> type) {
				return new MemoryCopies<>();
			}
		};
	}

}
