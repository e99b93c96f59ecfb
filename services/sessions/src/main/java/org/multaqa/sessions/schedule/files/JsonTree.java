package org.multaqa.sessions.schedule.files;

import org.multaqa.model.ModelJson;
import org.multaqa.model.access.RuleViolation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** JSON with the lines of its members. */
final class JsonTree {

	private JsonTree() {
	}

	/**
	 * Reads a file.
	 * @throws RuleViolation {@code schedule.bad-json} with line and column, and as
	 * {@link NodeBuilder#begin}
	 */
	static Node read(byte[] bytes) {
		try (var parser = ModelJson.mapper().createParser(bytes)) {
			var builder = new NodeBuilder();
			for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
				take(parser, token, builder);
			}
			return builder.root();
		}
		catch (StreamReadException ex) {
			throw RuleViolation.badInput("schedule.bad-json", ex.getLocation().getLineNr(),
					ex.getLocation().getColumnNr());
		}
	}

	private static void take(JsonParser parser, JsonToken token, NodeBuilder builder) {
		if (token.isStructEnd()) {
			builder.end();
		}
		else if (token != JsonToken.PROPERTY_NAME) {
			builder.begin(nameOf(parser, token), parser.currentTokenLocation().getLineNr());
			if (token.isScalarValue()) {
				builder.text((token == JsonToken.VALUE_NULL) ? "" : parser.getString());
				builder.end();
			}
		}
	}

	/** An object or a list stands in a context of its own as soon as it begins. */
	private static String nameOf(JsonParser parser, JsonToken token) {
		var context = token.isStructStart() ? parser.streamReadContext().getParent() : parser.streamReadContext();
		return (context != null && context.currentName() != null) ? context.currentName() : "";
	}

}
