package org.multaqa.roadmap.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.multaqa.model.AuthenticTexts;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;

/** Whether the texts of a roadmap keep up with one another. */
final class CurrentTexts {

	private CurrentTexts() {
	}

	/**
	 * Whether they do.
	 * @param plan what the roadmap, its areas and its gates are called
	 * @param languages those in which every text must be there and as new as the
	 * authentic one
	 * @return allowed, or {@code roadmap.texts-not-current} naming by their titles the
	 * roadmap and the initiatives that are behind, and languages
	 */
	static Permission of(PlanTexts plan, List<Initiative> content, List<String> languages) {
		var behind = Stream
			.concat(Stream.of(new Titled(plan.title(), plan)),
					content.stream().map((line) -> new Titled(line.title(), line)))
			.filter((each) -> !each.texts().behind(languages).isEmpty())
			.toList();
		return behind.isEmpty() ? Permission.allowed()
				: Permission.refused("roadmap.texts-not-current", behind.stream().map(Titled::title).toList(),
						languages.stream()
							.filter((language) -> behind.stream()
								.anyMatch((each) -> each.texts().behind(languages).contains(language)))
							.map(Locale::forLanguageTag)
							.toList());
	}

	private record Titled(LocalizedText title, AuthenticTexts texts) {

	}

}
