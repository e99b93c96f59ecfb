package org.multaqa.portal.journal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import tools.jackson.databind.JsonNode;

/**
 * One event.
 *
 * @param id subject and number
 * @param type its wire name
 * @param time when it happened
 * @param actor who made it happen
 * @param correlation what binds all that one request led to
 * @param causation id of the event that led to it, or absent
 * @param data what happened, or absent
 */
public record EntryView(String id, String type, Instant time, PersonId actor, String correlation,
		@Nullable String causation, @Nullable JsonNode data) {

	static EntryView of(Entry entry) {
		return new EntryView(entry.id(), entry.type(), entry.time(), entry.actor(), entry.correlation(),
				entry.causation(), (entry.data() != null) ? ModelJson.mapper().readTree(entry.data()) : null);
	}

}
