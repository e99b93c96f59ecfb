package org.multaqa.kit.events;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;

/**
 * An event as it came from Kafka.
 *
 * @param subject its aggregate
 * @param sequence its number among the events of the subject
 * @param type its wire name
 * @param time when it happened
 * @param actor who made it happen
 * @param correlation what binds all that one request led to
 * @param causation id of the event that led to it, or absent
 * @param version the version of the aggregate that the event came with
 */
public record EventEnvelope<E extends DomainEvent>(String subject, long sequence, String type, Instant time,
		PersonId actor, String correlation, @Nullable String causation, E event, long version) {

	/**
	 * An event of an aggregate that tells one event with each version.
	 */
	public EventEnvelope(String subject, long sequence, String type, Instant time, PersonId actor, String correlation,
			@Nullable String causation, E event) {
		this(subject, sequence, type, time, actor, correlation, causation, event, sequence);
	}

	public String id() {
		return this.subject + "@" + this.sequence;
	}

}
