package org.multaqa.kit.events;

import org.jspecify.annotations.Nullable;

/**
 * An event that is stored with its state and not yet acknowledged by Kafka.
 *
 * @param subject its aggregate
 * @param sequence its number among the events of the aggregate whose document it is
 * stored in, from 1; what a document tells of other subjects has that of the event which
 * it is told with, and is taken out together with it
 * @param type its wire name; of a tombstone that of the event which is taken back
 * @param time when it happened, ISO 8601 in UTC
 * @param actor who made it happen
 * @param correlation what binds all that one request led to
 * @param causation id of the event that led to it, or absent
 * @param traceparent W3C trace context of the request, or absent
 * @param data the event as JSON, or absent for a tombstone
 * @param version the version of the aggregate that it comes with, or absent where that
 * was not noted
 * @param number its number among the events of another subject than the document's, or
 * absent
 */
public record OutboxEntry(String subject, long sequence, String type, String time, String actor, String correlation,
		@Nullable String causation, @Nullable String traceparent, @Nullable String data, @Nullable Long version,
		@Nullable Long number) {

	/**
	 * CloudEvents {@code id}; the same event sent twice has the same.
	 * @return subject and number
	 */
	public String id() {
		return this.subject + "@" + numberInSubject();
	}

	/**
	 * CloudEvents {@code sequence}.
	 * @return from 1, rising by exactly one in each subject
	 */
	public long numberInSubject() {
		return (this.number != null) ? this.number : this.sequence;
	}

}
