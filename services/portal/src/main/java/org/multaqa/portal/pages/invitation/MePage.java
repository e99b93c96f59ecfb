package org.multaqa.portal.pages.invitation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.ActionState;

/**
 * How the reader is called, in Arabic letters and in Latin ones.
 *
 * @param name as it is known, or absent
 * @param latin the language under which the name in Latin letters is kept
 * @param amends whether the reader is approved once more where the name is another
 */
public record MePage(Steps steps, @Nullable LocalizedText name, String latin, ActionState mayCorrect, boolean amends) {

	/** In which languages it is asked for. */
	public List<String> languages() {
		return List.of("ar", this.latin);
	}

	/** The name in a language, or empty. */
	public String nameIn(String language) {
		return (this.name != null) ? this.name.texts().getOrDefault(language, "") : "";
	}

}
