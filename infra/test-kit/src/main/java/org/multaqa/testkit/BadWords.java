package org.multaqa.testkit;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.model.text.Written;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Words that no door takes, put into each place of a body where words are. */
final class BadWords {

	/** A control, an override, half of a character, too many, and none to be seen. */
	static final List<String> ALL = List.of("a\u0000b", "a\u202Eb", "a\uD800b", "x".repeat(Written.LONGEST + 1),
			"\u200C\u200D");

	private BadWords() {
	}

	/**
	 * The same body, each time with one of these words in one place.
	 * @param body what is sent, without fault
	 * @param words bad ones
	 * @param addresses whether they stand for mail addresses, too
	 */
	static List<JsonNode> in(JsonNode body, List<String> words, boolean addresses) {
		var bodies = new ArrayList<JsonNode>();
		switch (body) {
			case ObjectNode object -> object.properties()
				.stream()
				.filter((member) -> addresses || !member.getKey().startsWith("email"))
				.forEach((member) -> in(member.getValue(), words, addresses)
					.forEach((bad) -> bodies.add(object.deepCopy().set(member.getKey(), bad))));
			case ArrayNode array -> {
				for (int at = 0; at < array.size(); at++) {
					for (JsonNode bad : in(array.get(at), words, addresses)) {
						bodies.add(array.deepCopy().set(at, bad));
					}
				}
			}
			case StringNode _ -> words.forEach((bad) -> bodies.add(StringNode.valueOf(bad)));
			default -> {
			}
		}
		return bodies;
	}

}
