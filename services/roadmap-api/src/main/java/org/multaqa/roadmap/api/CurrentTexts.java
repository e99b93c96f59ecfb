package org.multaqa.roadmap.api;

import java.util.List;
import java.util.Locale;

import org.multaqa.model.Initiative;
import org.multaqa.model.access.Permission;

/** Whether the texts of initiatives keep up with one another. */
final class CurrentTexts {

	private CurrentTexts() {
	}

	/**
	 * Whether they do.
	 * @param languages those in which every text must be there and as new as the
	 * authentic one
	 * @return allowed, or {@code roadmap.texts-not-current} naming initiatives and
	 * languages
	 */
	static Permission of(List<Initiative> content, List<String> languages) {
		var behind = content.stream().filter((line) -> !line.behind(languages).isEmpty()).toList();
		return behind.isEmpty() ? Permission.allowed() : Permission.refused("roadmap.texts-not-current",
				behind.stream().map(Initiative::title).toList(),
				languages.stream()
					.filter((language) -> behind.stream().anyMatch((line) -> line.behind(languages).contains(language)))
					.map(Locale::forLanguageTag)
					.toList());
	}

}
