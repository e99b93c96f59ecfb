package org.multaqa.testkit;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Bodies with something wrong, by chance that a seed decides. */
final class SpoiltBodies {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private static final int DEEP = 3_000;

	private static final int MANY = 20_000;

	/** Not words, hidden, turned, halved, too many, of no calendar, and of elsewhere. */
	private static final List<String> WORDS = List.of("", " ", "a\u0000b", "\u202Eabc", "\uD800", "a\r\nb", "\u200C",
			"x".repeat(MANY), "9999-12-31T23:59:59Z", "+999999999-12-31T23:59:59Z", "-999999999-01-01", "0000-00-00",
			"2025-02-30", "+999999999-12-31", "9999-12-31", "24:61", "PT9999999999H", "NaN", "../../etc/passwd",
			"${jndi:ldap://x}", "{{7*7}}", "<script>alert(1)</script>", "$ne", "a.b", "a/b", "http://[::1", "xx-yy-zz",
			"@", "Europe/Nowhere", "1e400");

	private static final List<String> NAMES = List.of("unknown", "", "$set", "a.b", "a\u0000b", "\uD800", "__proto__",
			"@class", "xx", "AR", "x".repeat(2_000));

	private static final List<BigDecimal> NUMBERS = List.of(BigDecimal.ONE.negate(), BigDecimal.ZERO,
			new BigDecimal("1.5"), new BigDecimal(Integer.MAX_VALUE), new BigDecimal(Long.MIN_VALUE),
			new BigDecimal("1E+400"), new BigDecimal("1E+999999999"), new BigDecimal("1E-999999999"));

	private final Random random;

	SpoiltBodies(Random random) {
		this.random = random;
	}

	/** A body that is JSON, or nearly. */
	byte[] of(JsonNode valid) {
		return switch (this.random.nextInt(13)) {
			case 0 ->
				text(valid).substring(0, this.random.nextInt(text(valid).length())).getBytes(StandardCharsets.UTF_8);
			case 1 -> (text(valid) + oneOf(List.of("}", "x", "{}", "\u0000"))).getBytes(StandardCharsets.UTF_8);
			case 2 -> twice(text(valid)).getBytes(StandardCharsets.UTF_8);
			case 3 -> of(text(valid).getBytes(StandardCharsets.UTF_8));
			case 4, 5 -> bytes(change(valid, this::withoutOne));
			case 6 -> bytes(change(valid, this::withOneMore));
			case 7 -> deep(text(valid)).getBytes(StandardCharsets.US_ASCII);
			default -> bytes(change(valid, (_) -> value()));
		};
	}

	/** Any body, some of whose bytes are others, gone, or there again. */
	byte[] of(byte[] valid) {
		byte[] bytes = valid.clone();
		for (int times = this.random.nextInt(1, 6); times > 0 && bytes.length > 0; times--) {
			int at = this.random.nextInt(bytes.length);
			switch (this.random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) this.random.nextInt();
				case 1 -> bytes[at] ^= (byte) (1 << this.random.nextInt(8));
				case 2 -> bytes = Arrays.copyOf(bytes, at);
				default -> bytes = again(bytes, at, this.random.nextInt(at, bytes.length));
			}
		}
		return bytes;
	}

	private static byte[] again(byte[] bytes, int from, int to) {
		var out = new ByteArrayOutputStream();
		out.write(bytes, 0, to);
		out.write(bytes, from, bytes.length - from);
		return out.toByteArray();
	}

	/** A value that is likely to be wrong wherever it stands. */
	private JsonNode value() {
		return switch (this.random.nextInt(9)) {
			case 0 -> NullNode.getInstance();
			case 1 -> BooleanNode.TRUE;
			case 2, 3 -> DecimalNode.valueOf(oneOf(NUMBERS));
			case 4 -> this.random.nextBoolean() ? JSON.objectNode() : JSON.arrayNode();
			case 5 -> many();
			default -> StringNode.valueOf(oneOf(WORDS));
		};
	}

	/** With more brackets in one place than anybody can mean. */
	private String deep(String json) {
		int colon = json.indexOf(':', this.random.nextInt(json.length()));
		String open = this.random.nextBoolean() ? "[" : "{\"a\":";
		return json.substring(0, colon + 1) + open.repeat(DEEP);
	}

	private JsonNode many() {
		var nodes = JSON.arrayNode();
		JsonNode each = this.random.nextBoolean() ? LongNode.valueOf(1) : NullNode.getInstance();
		for (int count = 0; count < MANY; count++) {
			nodes.add(each);
		}
		return nodes;
	}

	private JsonNode withoutOne(JsonNode node) {
		if (node.isEmpty() || !(node instanceof ObjectNode object)) {
			return value();
		}
		var copy = object.deepCopy();
		copy.remove(oneOf(List.copyOf(object.propertyNames())));
		return copy;
	}

	private JsonNode withOneMore(JsonNode node) {
		return switch (node) {
			case ObjectNode object -> object.deepCopy().set(oneOf(NAMES), value());
			case ArrayNode array -> array.deepCopy().add(value());
			default -> value();
		};
	}

	/** The same with another value somewhere in it. */
	private JsonNode change(JsonNode node, UnaryOperator<JsonNode> change) {
		return change(node, new int[] { this.random.nextInt(count(node)) }, change);
	}

	private static int count(JsonNode node) {
		return 1 + node.valueStream().mapToInt(SpoiltBodies::count).sum();
	}

	private static JsonNode change(JsonNode node, int[] left, UnaryOperator<JsonNode> change) {
		if (left[0]-- == 0) {
			return change.apply(node);
		}
		return switch (node) {
			case ObjectNode object -> {
				var copy = JSON.objectNode();
				object.properties()
					.forEach((member) -> copy.set(member.getKey(), change(member.getValue(), left, change)));
				yield copy;
			}
			case ArrayNode array -> {
				var copy = JSON.arrayNode();
				array.valueStream().forEach((each) -> copy.add(change(each, left, change)));
				yield copy;
			}
			default -> node;
		};
	}

	/** Its first member stands there twice. */
	private static String twice(String json) {
		int colon = json.indexOf(':');
		return (json.startsWith("{") && colon > 0) ? "{" + json.substring(1, colon) + ":null," + json.substring(1)
				: json + json;
	}

	private static byte[] bytes(JsonNode json) {
		return text(json).getBytes(StandardCharsets.US_ASCII);
	}

	/** In ASCII, so that half of a character gets there. */
	private static String text(JsonNode json) {
		var text = new StringBuilder();
		json.toString()
			.chars()
			.forEach((each) -> text
				.append((each < 0x7F) ? String.valueOf((char) each) : String.format(Locale.ROOT, "\\u%04x", each)));
		return text.toString();
	}

	private <T> T oneOf(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
