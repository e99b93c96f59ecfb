package org.multaqa.kit.store;

import org.multaqa.kit.application.Versioned;

/**
 * Aggregates that can be stored in another form without anything having happened.
 *
 * @param <S> the aggregate, an immutable value
 */
public interface RewritableAggregates<S> extends Aggregates<S> {

	/**
	 * Housekeeping: stores the same in another form. Neither version nor sequence rises,
	 * so nobody's edit becomes stale; where somebody else wrote in between, nothing is
	 * done.
	 * @param read as it was read
	 * @param form what means the same
	 */
	void rewrite(Versioned<S> read, S form);

	/**
	 * Whether an aggregate is at the version still in which it was read. That costs less
	 * than to read it again.
	 */
	boolean isUnchanged(Versioned<S> read);

}
