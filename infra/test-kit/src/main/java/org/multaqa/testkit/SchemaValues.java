package org.multaqa.testkit;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes values that a schema of a description allows. */
final class SchemaValues {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	/** Of them the first that fits a pattern is taken. */
	private static final List<String> WORDS = List.of("a-1", "ar", "09:00", "2025-12-08", "2025-12-08T09:00",
			"2025-12-08T06:00:00Z", "https://example.org/a", "hind@example.org", "#1a5e63", "Words");

	private static final int DEEPEST = 8;

	private final JsonNode description;

	private final Random random;

	SchemaValues(JsonNode description, Random random) {
		this.description = description;
		this.random = random;
	}

	/** Something that fits: what need not be there is there every other time. */
	JsonNode of(JsonNode schema) {
		return of(schema, 0);
	}

	private JsonNode of(JsonNode schema, int depth) {
		if (schema.has("$ref")) {
			return of(this.description.at(schema.path("$ref").asString().substring(1)), depth);
		}
		for (var choice : List.of("oneOf", "anyOf", "allOf")) {
			if (schema.has(choice)) {
				return of(oneOf(schema.path(choice)), depth);
			}
		}
		if (schema.has("const")) {
			return schema.path("const");
		}
		if (schema.has("enum")) {
			return oneOf(schema.path("enum"));
		}
		return switch (type(schema)) {
			case "object" -> object(schema, depth);
			case "array" -> array(schema, depth);
			case "integer", "number" -> IntNode.valueOf(Math.max(schema.path("minimum").asInt(1), 1));
			case "boolean" -> BooleanNode.valueOf(this.random.nextBoolean());
			case "null" -> NullNode.getInstance();
			default -> StringNode.valueOf(word(schema));
		};
	}

	private static String type(JsonNode schema) {
		var type = schema.path("type");
		return type.isArray() ? type.path(0).asString("") : type.asString(schema.has("properties") ? "object" : "");
	}

	private ObjectNode object(JsonNode schema, int depth) {
		var object = JSON.objectNode();
		var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
		schema.path("properties").properties().forEach((member) -> {
			if (required.contains(member.getKey()) || (depth < DEEPEST && this.random.nextBoolean())) {
				object.set(member.getKey(), of(member.getValue(), depth + 1));
			}
		});
		if (schema.path("additionalProperties").isObject()) {
			object.set("en", of(schema.path("additionalProperties"), depth + 1));
		}
		return object;
	}

	private ArrayNode array(JsonNode schema, int depth) {
		var array = JSON.arrayNode();
		int most = Math.max(schema.path("minItems").asInt(0), (depth < DEEPEST) ? 2 : 0);
		for (int at = 0; at < most; at++) {
			array.add(of(schema.path("items"), depth + 1));
		}
		return array;
	}

	private static String word(JsonNode schema) {
		var pattern = Pattern.compile(schema.path("pattern").asString(switch (schema.path("format").asString("")) {
			case "date" -> "\\d{4}-\\d\\d-\\d\\d";
			case "date-time" -> ".*Z";
			case "email" -> ".*@.*";
			case "uri" -> "https:.*";
			default -> ".*";
		}));
		return WORDS.stream().filter((each) -> pattern.matcher(each).matches()).findFirst().orElse("a");
	}

	private JsonNode oneOf(JsonNode choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** What each parameter of an operation is called that stands in the query. */
	static Stream<String> query(JsonNode description, JsonNode operation) {
		return operation.path("parameters")
			.valueStream()
			.map((parameter) -> parameter.has("$ref") ? description.at(parameter.path("$ref").asString().substring(1))
					: parameter)
			.filter((parameter) -> parameter.path("in").asString("").equals("query"))
			.map((parameter) -> parameter.path("name").asString());
	}

}
