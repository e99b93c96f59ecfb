package org.multaqa.portal.journal;

import org.apache.kafka.common.TopicPartition;
import org.multaqa.kit.events.EventProcessor;

/** Told of everything in the log. */
public interface LogListener extends EventProcessor.Listener {

	/** A record cannot be read, or not be applied. Later ones follow. */
	default void fail(Unreadable record) {
	}

	/**
	 * A record that cannot be read or applied.
	 *
	 * @param subject its subject, or one made of its place where it names none
	 * @param partition where it is
	 * @param offset its place there
	 */
	record Unreadable(String subject, TopicPartition partition, long offset, String reason) {

	}

}
