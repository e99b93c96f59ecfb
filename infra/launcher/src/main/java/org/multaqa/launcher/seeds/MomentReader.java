package org.multaqa.launcher.seeds;

import java.time.ZoneId;
import java.time.ZonedDateTime;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads moments by the clocks of the meeting. */
final class MomentReader extends StdDeserializer<ZonedDateTime> {

	private final transient ZoneId zone;

	MomentReader(ZoneId zone) {
		super(ZonedDateTime.class);
		this.zone = zone;
	}

	@Override
	public ZonedDateTime deserialize(JsonParser parser, DeserializationContext context) {
		return Moments.read(parser.getString(), this.zone);
	}

}
