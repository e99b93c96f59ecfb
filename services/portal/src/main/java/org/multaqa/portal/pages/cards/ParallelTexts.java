package org.multaqa.portal.pages.cards;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.model.AuthenticTexts;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.cards.InitiativeCard.InLanguage;
import org.multaqa.portal.pages.cards.InitiativeCard.Part;
import org.multaqa.portal.pages.shell.MeetingContext;

/**
 * The texts of an initiative, or what a roadmap and its parts are called, side by side,
 * language by language.
 *
 * @param meeting the languages of the meeting, in whose order they stand
 * @param needed those in which texts must be current
 */
public record ParallelTexts(List<String> meeting, List<String> needed) {

	private static final Map<String, String> LABELS = Map.of("title", "draft.heading", "outcome", "initiative.outcome",
			"measure", "initiative.measure", "milestones", "initiative.milestone-what", "areas", "initiative.area",
			"gates", "roadmap.gate");

	/** Those of a meeting. */
	public static ParallelTexts of(MeetingContext context) {
		var meeting = context.pageRequest().inMeeting();
		return new ParallelTexts(meeting.languages(), meeting.facts().neededLanguages());
	}

	public List<InLanguage> of(AuthenticTexts texts) {
		var written = texts.texts().values().stream().flatMap((text) -> text.texts().keySet().stream()).toList();
		return Stream
			.of(written.stream().filter((language) -> language.equals(texts.authentic())),
					this.meeting.stream().filter(written::contains), this.needed.stream(), written.stream())
			.flatMap((languages) -> languages)
			.distinct()
			.map((language) -> in(language, texts))
			.toList();
	}

	private InLanguage in(String language, AuthenticTexts texts) {
		var parts = texts.texts()
			.entrySet()
			.stream()
			.map((text) -> part(text.getKey(), text.getValue(), language, texts))
			.toList();
		return new InLanguage(language, language.equals(texts.authentic()), parts.stream().anyMatch(Part::stale),
				this.needed.contains(language) && parts.stream().anyMatch((part) -> part.words() == null), parts);
	}

	private static Part part(String name, LocalizedText text, String language, AuthenticTexts texts) {
		// milestones, areas and gates are named by their family and a key of their own
		return new Part(LABELS.getOrDefault(name.split("/")[0], name), text.exactly(language),
				texts.isStale(name, language));
	}

}
