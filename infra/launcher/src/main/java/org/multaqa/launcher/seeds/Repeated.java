package org.multaqa.launcher.seeds;

import tools.jackson.databind.JsonNode;

/**
 * Long words that a seed writes in short: {@code {repeat: words, times: n}}.
 */
final class Repeated {

	private Repeated() {
	}

	static boolean isMeant(JsonNode value) {
		return value.isObject() && value.size() == 2 && value.has("repeat") && value.has("times");
	}

	static boolean isWellFormed(JsonNode value) {
		var times = value.path("times");
		return value.path("repeat").isString() && times.isIntegralNumber() && times.canConvertToInt()
				&& times.asInt() >= 1;
	}

	/** How long the words are, in UTF-16 units. */
	static long length(JsonNode value) {
		return (long) value.path("repeat").asString().length() * value.path("times").asInt();
	}

	static String words(JsonNode value) {
		return value.path("repeat").asString().repeat(value.path("times").asInt());
	}

}
