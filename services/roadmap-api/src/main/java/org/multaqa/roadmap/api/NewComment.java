package org.multaqa.roadmap.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;

/**
 * What somebody says in the consultation.
 *
 * @param initiative on which initiative, or absent for the whole
 */
public record NewComment(@Nullable InitiativeId initiative, String language, @Lines String words) {

	public NewComment {
		LocalizedText.checkLanguage(language);
	}

}
