package org.multaqa.kit.store;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.multaqa.model.ModelJson;

/** A value as a document and back, by the same rules as all our JSON. */
final class States {

	private static final JsonWriterSettings PLAIN = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

	private States() {
	}

	static Document write(Object value) {
		return Document.parse(ModelJson.mapper().writeValueAsString(value));
	}

	static <T> T read(Document document, Class<T> type) {
		return ModelJson.mapper().readValue(document.toJson(PLAIN), type);
	}

	/** A whole number of a document, 0 where there is none. */
	static long number(Document document, String member) {
		return (document.get(member) instanceof Number number) ? number.longValue() : 0;
	}

}
