package org.multaqa.kit.events;

import java.util.List;

/** The unsent events of all aggregates of one kind. */
public interface Outbox {

	/**
	 * Aggregates that have unsent events.
	 * @param limit how many at the most
	 * @return their ids
	 */
	List<String> waiting(int limit);

	/** The unsent events of one aggregate, in order. */
	List<OutboxEntry> pending(String id);

	/**
	 * Takes out what Kafka has acknowledged. Nobody's edit becomes stale by it.
	 * @param sequence up to this one, included
	 */
	void acknowledge(String id, long sequence);

	/**
	 * Does away with what is kept beside the aggregates for a time only, once that is
	 * over. Asked at every sweep of the relay; looks as often as it needs to.
	 */
	default void forgetExpired() {
	}

}
