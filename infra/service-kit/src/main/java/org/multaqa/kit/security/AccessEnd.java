package org.multaqa.kit.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;

/**
 * The word of identity that tokens of a person open nothing any more, as it travels on
 * {@code multaqa.ended-access.v1} under the person's id.
 *
 * @param before tokens that were issued earlier are refused
 */
public record AccessEnd(PersonId person, Instant before) {

	public byte[] key() {
		return this.person.value().getBytes(StandardCharsets.UTF_8);
	}

	public byte[] json() {
		return ModelJson.mapper().writeValueAsBytes(this);
	}

	static AccessEnd read(byte[] json) {
		return ModelJson.mapper().readValue(json, AccessEnd.class);
	}

}
