package org.multaqa.roadmap.application;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;

/** The language that counts where nobody has said which. */
final class CommonLanguage {

	private CommonLanguage() {
	}

	/**
	 * The first of the meeting's in which all texts are.
	 * @param title what they belong to
	 * @param others all its other texts
	 * @param preference the languages of the meeting
	 * @return another one where all texts are in none of these; empty where none is
	 * common
	 */
	static Optional<String> of(LocalizedText title, Collection<LocalizedText> others, LanguagePreference preference) {
		var common = new TreeSet<>(title.texts().keySet());
		others.forEach((text) -> common.retainAll(text.texts().keySet()));
		return preference.bestOf(common).or(() -> common.stream().findFirst());
	}

}
