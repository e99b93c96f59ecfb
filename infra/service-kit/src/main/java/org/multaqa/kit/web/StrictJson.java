package org.multaqa.kit.web;

import java.time.Instant;
import java.util.stream.Stream;

import org.multaqa.model.text.Written;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** How the bodies of requests are read. */
public final class StrictJson {

	private StrictJson() {
	}

	/**
	 * Reads by the letter: a member that nobody reads would be lost without a word, and
	 * so would one of two of the same name; a number is no text. Moments may have any
	 * offset; words are taken in as {@link Written}.
	 * @param json how else JSON is read and written
	 */
	public static JsonMapper of(JsonMapper json) {
		return json.rebuild()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.addModule(WrittenDeserializer.module().addDeserializer(Instant.class, new MomentDeserializer()))
			.withCoercionConfig(LogicalType.Textual, StrictJson::onlyText)
			.build();
	}

	private static void onlyText(MutableCoercionConfig text) {
		Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
			.forEach((shape) -> text.setCoercion(shape, CoercionAction.Fail));
	}

}
