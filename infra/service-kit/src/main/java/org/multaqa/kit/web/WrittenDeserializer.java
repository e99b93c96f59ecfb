package org.multaqa.kit.web;

import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.text.Written;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the words of requests as {@link Written}: on one line, unless the component that
 * they are for is marked with {@link Lines}.
 *
 * @param <T> a text, or one in several languages
 */
abstract class WrittenDeserializer<T> extends StdDeserializer<T> {

	private WrittenDeserializer(Class<T> type) {
		super(type);
	}

	/** Both of them, for any mapper that reads what people send. */
	static SimpleModule module() {
		return new SimpleModule().addDeserializer(String.class, new OfText(false))
			.addDeserializer(LocalizedText.class, new OfTexts(false));
	}

	@Override
	public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
		return reading(property != null && property.getAnnotation(Lines.class) != null);
	}

	abstract WrittenDeserializer<T> reading(boolean lines);

	String words(JsonParser json, DeserializationContext context) {
		if (json.currentToken() != JsonToken.VALUE_STRING) {
			return (String) context.handleUnexpectedToken(context.constructType(String.class), json);
		}
		return json.getString();
	}

	private static final class OfText extends WrittenDeserializer<String> {

		private final boolean lines;

		private OfText(boolean lines) {
			super(String.class);
			this.lines = lines;
		}

		@Override
		WrittenDeserializer<String> reading(boolean several) {
			return new OfText(several);
		}

		@Override
		public String deserialize(JsonParser json, DeserializationContext context) {
			String words = words(json, context);
			return this.lines ? Written.lines(words) : Written.line(words);
		}

	}

	private static final class OfTexts extends WrittenDeserializer<LocalizedText> {

		private final boolean lines;

		private OfTexts(boolean lines) {
			super(LocalizedText.class);
			this.lines = lines;
		}

		@Override
		WrittenDeserializer<LocalizedText> reading(boolean several) {
			return new OfTexts(several);
		}

		@Override
		public LocalizedText deserialize(JsonParser json, DeserializationContext context) {
			if (!json.isExpectedStartObjectToken()) {
				return (LocalizedText) context.handleUnexpectedToken(getValueType(context), json);
			}
			var texts = new TreeMap<String, String>();
			for (String language = json.nextName(); language != null; language = json.nextName()) {
				json.nextToken();
				texts.put(language, words(json, context));
			}
			var written = new LocalizedText(texts);
			return this.lines ? Written.lines(written) : Written.line(written);
		}

	}

}
