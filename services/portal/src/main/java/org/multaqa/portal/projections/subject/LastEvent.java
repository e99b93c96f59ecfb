package org.multaqa.portal.projections.subject;

import java.time.Instant;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.PersonId;

/**
 * The last event that a read model holds.
 *
 * @param sequence its number among the events of the subject
 * @param version the version of the aggregate that the event came with, for
 * {@code If-Match}
 * @param at when it happened
 * @param by who made it happen
 */
public record LastEvent(long sequence, long version, Instant at, PersonId by) {

	public static LastEvent of(EventEnvelope<?> envelope) {
		return new LastEvent(envelope.sequence(), envelope.version(), envelope.time(), envelope.actor());
	}

}
