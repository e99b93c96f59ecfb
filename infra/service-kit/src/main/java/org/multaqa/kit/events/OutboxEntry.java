package org.multaqa.kit.events;

import org.jspecify.annotations.Nullable;

/**
 * An event that is stored with its state and not yet acknowledged by Kafka.
 *
 * @param subject its aggregate
 * @param sequence its number among the events of the subject, from 1
 * @param type its wire name
 * @param time when it happened, ISO 8601 in UTC
 * @param actor who made it happen
 * @param correlation what binds all that one request led to
 * @param causation id of the event that led to it, or absent
 * @param traceparent W3C trace context of the request, or absent
 * @param data the event as JSON
 * @param version the version of the aggregate that it comes with, or absent where that
 * was not noted
 */
public record OutboxEntry(String subject, long sequence, String type, String time, String actor, String correlation,
		@Nullable String causation, @Nullable String traceparent, String data, @Nullable Long version) {

	/**
	 * CloudEvents {@code id}; the same event sent twice has the same.
	 * @return subject and sequence
	 */
	public String id() {
		return this.subject + "@" + this.sequence;
	}

}
