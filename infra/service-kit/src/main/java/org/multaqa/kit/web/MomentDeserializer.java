package org.multaqa.kit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads the moments of requests: local time with {@code Z} or an offset, seconds or none,
 * for instance {@code 2026-03-10T11:30+02:00}. Without an offset nobody knows which
 * moment is meant.
 */
final class MomentDeserializer extends StdDeserializer<Instant> {

	MomentDeserializer() {
		super(Instant.class);
	}

	@Override
	public Instant deserialize(JsonParser json, DeserializationContext context) {
		try {
			return OffsetDateTime.parse(json.getString()).toInstant();
		}
		catch (DateTimeException ex) {
			throw context.weirdStringException(json.getString(), Instant.class, ex.getMessage());
		}
	}

}
