package org.multaqa.kit.events;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * The envelope of an event whose type this version does not know.
 *
 * @param subject its aggregate
 * @param sequence its number among the events of the subject
 * @param type its wire name
 * @param time when it happened
 * @param actor who made it happen
 * @param correlation what binds all that one request led to
 * @param causation id of the event that led to it, or absent
 */
public record UnknownEvent(String subject, long sequence, String type, Instant time, PersonId actor, String correlation,
		@Nullable String causation) {

}
