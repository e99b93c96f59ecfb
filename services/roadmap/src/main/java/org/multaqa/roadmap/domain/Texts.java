package org.multaqa.roadmap.domain;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;

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

	/**
	 * How long the grounds of a roadmap are: their texts in all languages and the names
	 * in them.
	 * @return a number of UTF-16 units
	 */
	static int length(Grounds grounds) {
		return grounds.recommendations().stream().mapToInt(Texts::length).sum() + grounds.offices()
			.stream()
			.mapToInt((named) -> named.office().value().length() + length(named.names()))
			.sum();
	}

	/**
	 * How long what a roadmap and its parts are called is, in all languages.
	 * @return a number of UTF-16 units
	 */
	static int length(PlanTexts plan) {
		return plan.texts().values().stream().mapToInt(Texts::length).sum();
	}

	private static int length(CitedRecommendation cited) {
		@Nullable LocalizedText title = cited.title();
		return cited.recommendation().value().length() + ((title != null) ? length(title) : 0)
				+ cited.citations()
					.stream()
					.mapToInt((citation) -> citation.output().value().length() + citation.session().value().length()
							+ citation.hash().length() + citation.quote().length())
					.sum()
				+ cited.reservations()
					.stream()
					.mapToInt((reservation) -> reservation.office().value().length() + length(reservation.reason()))
					.sum();
	}

	private static int length(LocalizedText text) {
		return text.texts()
			.entrySet()
			.stream()
			.mapToInt((each) -> each.getKey().length() + each.getValue().length())
			.sum();
	}

}
