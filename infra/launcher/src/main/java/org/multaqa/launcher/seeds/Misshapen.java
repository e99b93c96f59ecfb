package org.multaqa.launcher.seeds;

import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.Error;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What a schema says is wrong, in the words of one colleague to another. */
final class Misshapen {

	/** How much of a wrong value is repeated, in UTF-16 units. */
	private static final int QUOTED = 80;

	private final Error error;

	/** The part of the schema that is not met. */
	private final JsonNode expected;

	Misshapen(JsonNode schema, Error error) {
		this.error = error;
		var keyword = JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
		this.expected = schema.at(keyword.head());
	}

	/** Where it is: for a strange key the key, for a missing one where it is missed. */
	JsonPointer at() {
		var at = JsonPointer.compile(this.error.getInstanceLocation().toString());
		@Nullable String key = this.error.getProperty();
		return (key != null && !isOfSomethingMissing()) ? at.appendProperty(key) : at;
	}

	String reason() {
		return switch (this.error.getKeyword()) {
			case "required" -> "“" + this.error.getProperty() + "” is missing";
			case "additionalProperties" -> "unknown key; known here: " + known();
			case "enum", "const" -> outside();
			case "propertyNames" -> "not " + this.expected.path("propertyNames").path("description").asString("") + ": "
					+ this.error.getProperty();
			case "minProperties" -> "a text needs at least one language";
			case "minimum" -> "at least " + this.expected.path("minimum").asString() + " is needed";
			case "maximum" -> "at most " + this.expected.path("maximum").asString() + " is possible";
			case "pattern", "format" -> blank() ? "this is empty" : "not " + description() + ": " + quoted();
			case "type" -> otherKind();
			default -> this.error.getMessage();
		};
	}

	boolean isOfSomethingMissing() {
		return this.error.getKeyword().equals("required");
	}

	private boolean blank() {
		return value().isString() && value().asString().isBlank();
	}

	private String outside() {
		var values = new ArrayList<String>();
		this.expected.path("enum").forEach((value) -> values.add(value.asString()));
		return "“" + quoted() + "” is none of " + values;
	}

	private String otherKind() {
		if (value().isNull()) {
			return "this is empty";
		}
		return switch (this.expected.path("type").asString()) {
			case "array" -> "a list is needed here";
			case "object" -> description().isEmpty() ? "keys and values are needed here: " + known()
					: "not " + description() + ": " + quoted();
			case "integer" -> value().isContainer() ? "one value is needed here, not a list or a map"
					: "not a whole number: " + quoted();
			case "boolean" -> "neither true nor false: " + quoted();
			default -> value().isContainer() ? "one value is needed here, not a list or a map"
					: "to be words this must stand in quotes: \"" + quoted() + "\"";
		};
	}

	private String description() {
		return this.expected.path("description").asString("");
	}

	private String known() {
		return String.join(", ", List.copyOf(this.expected.path("properties").propertyNames()));
	}

	private JsonNode value() {
		return this.error.getInstanceNode();
	}

	private String quoted() {
		String text = value().isString() ? value().asString() : value().toString();
		return (text.length() <= QUOTED) ? text : text.substring(0, QUOTED) + "…";
	}

}
