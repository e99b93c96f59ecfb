package org.multaqa.kit.store;

/**
 * Aggregates that can be taken away for ever, since each is about a person who may ask
 * for it. All others end in a state of their own.
 *
 * @param <S> the aggregate, an immutable value
 */
public interface ErasableAggregates<S> extends Aggregates<S> {

	/**
	 * Takes an aggregate away, with its unsent events and the commands that it remembers;
	 * nobody is told.
	 * @param id its id; nothing is done where there is none
	 */
	void erase(String id);

}
