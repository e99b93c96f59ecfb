package org.multaqa.launcher.seeds;

import java.time.ZoneId;
import java.time.ZonedDateTime;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads moments by the clocks of the meeting, whose {@link ZoneId} is an attribute. */
final class MomentReader extends StdDeserializer<ZonedDateTime> {

	MomentReader() {
		super(ZonedDateTime.class);
	}

	@Override
	public ZonedDateTime deserialize(JsonParser parser, DeserializationContext context) {
		return Moments.read(parser.getString(), (ZoneId) context.getAttribute(ZoneId.class));
	}

}
