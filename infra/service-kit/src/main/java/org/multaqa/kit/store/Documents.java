package org.multaqa.kit.store;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A value as a document and back, by the same rules as all our JSON and without a text in
 * between. Whole numbers are as small as may be: 32 bits, else 64.
 */
public final class Documents {

	private Documents() {
	}

	public static Document write(Object value) {
		try (var tokens = ModelJson.mapper().writeValueIntoBuffer(value);
				var parser = tokens.asParser(ObjectReadContext.empty())) {
			parser.nextToken();
			return object(parser);
		}
	}

	public static <T> T read(Document document, Class<T> type) {
		try (var tokens = TokenBuffer.forGeneration()) {
			write(document, tokens);
			return ModelJson.mapper().readValue(tokens, type);
		}
	}

	/** A whole number of a document, 0 where there is none. */
	static long number(Document document, String member) {
		return (document.get(member) instanceof Number number) ? number.longValue() : 0;
	}

	private static Document object(JsonParser parser) {
		var document = new Document();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String member = parser.currentName();
			parser.nextToken();
			document.append(member, value(parser));
		}
		return document;
	}

	private static List<@Nullable Object> list(JsonParser parser) {
		var list = new ArrayList<@Nullable Object>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			list.add(value(parser));
		}
		return list;
	}

	private static @Nullable Object value(JsonParser parser) {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> list(parser);
			case VALUE_STRING -> parser.getString();
			case VALUE_NUMBER_INT -> wholeNumber(parser.getLongValue());
			case VALUE_NUMBER_FLOAT -> Double.valueOf(parser.getString());
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case VALUE_NULL -> null;
			case VALUE_EMBEDDED_OBJECT -> Base64.getEncoder().encodeToString(parser.getBinaryValue());
			default -> throw new IllegalStateException("a value cannot begin with " + parser.currentToken());
		};
	}

	private static Object wholeNumber(long number) {
		if (number == (int) number) {
			return (int) number;
		}
		return number;
	}

	private static void write(@Nullable Object value, TokenBuffer tokens) {
		switch (value) {
			case null -> tokens.writeNull();
			case Map<?, ?> object -> {
				tokens.writeStartObject();
				object.forEach((member, inner) -> {
					tokens.writeName((String) member);
					write(inner, tokens);
				});
				tokens.writeEndObject();
			}
			case List<?> list -> {
				tokens.writeStartArray();
				list.forEach((inner) -> write(inner, tokens));
				tokens.writeEndArray();
			}
			case String text -> tokens.writeString(text);
			case Integer number -> tokens.writeNumber(number);
			case Long number -> tokens.writeNumber(number);
			case Double number -> tokens.writeNumber(number);
			case Boolean truth -> tokens.writeBoolean(truth);
			default -> throw new IllegalStateException("no state holds a " + value.getClass());
		}
	}

}
