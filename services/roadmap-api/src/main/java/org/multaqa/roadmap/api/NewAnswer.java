package org.multaqa.roadmap.api;

import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;

/** What headquarters answers to a comment. */
public record NewAnswer(String language, @Lines String words) {

	public NewAnswer {
		LocalizedText.checkLanguage(language);
	}

}
