package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.cards.InitiativeCard.InLanguage;
import org.multaqa.portal.pages.cards.InitiativeCard.Part;

/**
 * The texts of an initiative side by side, language by language.
 *
 * @param meeting the languages of the meeting, in whose order they stand
 * @param needed those in which texts must be current
 */
record ParallelTexts(List<String> meeting, List<String> needed) {

	private static final Map<String, String> LABELS = Map.of("title", "draft.heading", "outcome", "initiative.outcome",
			"measure", "initiative.measure");

	List<InLanguage> of(Initiative initiative) {
		var written = initiative.texts().values().stream().flatMap((text) -> text.texts().keySet().stream()).toList();
		return Stream
			.of(written.stream().filter((language) -> language.equals(initiative.authentic())),
					this.meeting.stream().filter(written::contains), this.needed.stream(), written.stream())
			.flatMap((languages) -> languages)
			.distinct()
			.map((language) -> in(language, initiative))
			.toList();
	}

	private InLanguage in(String language, Initiative initiative) {
		var parts = initiative.texts()
			.entrySet()
			.stream()
			.map((text) -> part(text.getKey(), text.getValue(), language, initiative))
			.toList();
		return new InLanguage(language, language.equals(initiative.authentic()), parts.stream().anyMatch(Part::stale),
				this.needed.contains(language) && parts.stream().anyMatch((part) -> part.words() == null), parts);
	}

	private static Part part(String name, LocalizedText text, String language, Initiative initiative) {
		return new Part(LABELS.getOrDefault(name, "initiative.milestone-what"), text.exactly(language),
				initiative.isStale(name, language));
	}

}
