package org.multaqa.roadmap.domain;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;

/** How long texts are. */
final class Texts {

	private Texts() {
	}

	/**
	 * How long an initiative is: its texts in all languages and the names in it.
	 * @return a number of UTF-16 units
	 */
	static int length(Initiative initiative) {
		var names = Stream.concat(initiative.partners().stream(), initiative.sources().stream());
		Initiative.@Nullable Measure measure = initiative.measure();
		return initiative.id().value().length() + length(initiative.title()) + length(initiative.outcome())
				+ initiative.impactArea().length() + initiative.lead().value().length()
				+ names.mapToInt((name) -> name.value().length()).sum()
				+ initiative.milestones()
					.stream()
					.mapToInt((step) -> step.id().value().length() + length(step.title()))
					.sum()
				+ ((measure != null) ? length(measure.what()) + measure.baseline().length() + measure.target().length()
						: 0);
	}

	private static int length(LocalizedText text) {
		return text.texts()
			.entrySet()
			.stream()
			.mapToInt((each) -> each.getKey().length() + each.getValue().length())
			.sum();
	}

}
