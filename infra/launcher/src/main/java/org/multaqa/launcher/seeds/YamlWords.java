package org.multaqa.launcher.seeds;

import java.math.BigInteger;
import java.util.Optional;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is written without quotes, as YAML 1.2 says (its core schema): {@code on},
 * {@code no} and {@code 12:30} are words, {@code 0x190} is a number.
 */
final class YamlWords {

	private static final ScalarResolver KINDS = new CoreSchema().getScalarResolver();

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private YamlWords() {
	}

	/**
	 * Reads a value.
	 * @return empty for a number that JSON does not know
	 */
	static Optional<JsonNode> read(String words) {
		Tag kind = KINDS.resolve(words, true);
		if (kind.equals(Tag.NULL)) {
			return Optional.of(JSON.nullNode());
		}
		if (kind.equals(Tag.BOOL)) {
			return Optional.of(JSON.booleanNode(words.equalsIgnoreCase("true")));
		}
		if (kind.equals(Tag.INT)) {
			return Optional.of(whole(words));
		}
		return kind.equals(Tag.FLOAT) ? fraction(words) : Optional.of(JSON.stringNode(words));
	}

	private static JsonNode whole(String words) {
		BigInteger number = switch (words.substring(0, Math.min(2, words.length()))) {
			case "0x" -> new BigInteger(words.substring(2), 16);
			case "0o" -> new BigInteger(words.substring(2), 8);
			default -> new BigInteger(words);
		};
		return (number.bitLength() < Long.SIZE) ? JSON.numberNode(number.longValue()) : JSON.numberNode(number);
	}

	private static Optional<JsonNode> fraction(String words) {
		if (words.matches("(?i)[-+]?\\.(inf|nan)")) {
			return Optional.empty();
		}
		double number = Double.parseDouble(words);
		return Double.isFinite(number) ? Optional.of(JSON.numberNode(number)) : Optional.empty();
	}

}
