package org.multaqa.sessions.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.multaqa.model.LocalizedText;

/**
 * A language tag in a request, checked while it is read, so that a wrong one is reported
 * with its place.
 *
 * @param value BCP 47, in its canonical case
 */
public record LanguageTag(@JsonValue String value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public LanguageTag {
		LocalizedText.checkLanguage(value);
	}

}
