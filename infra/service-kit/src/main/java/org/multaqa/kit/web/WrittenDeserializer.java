package org.multaqa.kit.web;

import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;
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
 * they are for is marked with {@link Lines}. What is for a {@link MailAddress} is read as
 * it is.
 *
 * @param <T> a text, or one in several languages
 */
abstract class WrittenDeserializer<T> extends StdDeserializer<T> {

	private WrittenDeserializer(Class<T> type) {
		super(type);
	}

	/** Both of them, for any mapper that reads what people send. */
	static SimpleModule module() {
		return new SimpleModule().addDeserializer(String.class, new OfText(Kind.LINE))
			.addDeserializer(LocalizedText.class, new OfTexts(Kind.LINE));
	}

	@Override
	public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
		return reading(Kind.of(property));
	}

	abstract WrittenDeserializer<T> reading(Kind kind);

	private static String words(JsonParser json, DeserializationContext context) {
		if (json.currentToken() != JsonToken.VALUE_STRING) {
			return (String) context.handleUnexpectedToken(context.constructType(String.class), json);
		}
		return json.getString();
	}

	/** What a component is for. */
	private enum Kind {

		LINE, LINES, ADDRESS;

		static Kind of(@Nullable BeanProperty property) {
			if (property == null) {
				return LINE;
			}
			return (property.getAnnotation(MailAddress.class) != null) ? ADDRESS
					: (property.getAnnotation(Lines.class) != null) ? LINES : LINE;
		}

	}

	private static final class OfText extends WrittenDeserializer<String> {

		private final Kind kind;

		private OfText(Kind kind) {
			super(String.class);
			this.kind = kind;
		}

		@Override
		WrittenDeserializer<String> reading(Kind other) {
			return new OfText(other);
		}

		@Override
		public String deserialize(JsonParser json, DeserializationContext context) {
			String words = words(json, context);
			return switch (this.kind) {
				case LINE -> Written.line(words);
				case LINES -> Written.lines(words);
				case ADDRESS -> words;
			};
		}

	}

	private static final class OfTexts extends WrittenDeserializer<LocalizedText> {

		private final Kind kind;

		private OfTexts(Kind kind) {
			super(LocalizedText.class);
			this.kind = kind;
		}

		@Override
		WrittenDeserializer<LocalizedText> reading(Kind other) {
			return new OfTexts(other);
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
			return (this.kind == Kind.LINES) ? Written.lines(written) : Written.line(written);
		}

	}

}
