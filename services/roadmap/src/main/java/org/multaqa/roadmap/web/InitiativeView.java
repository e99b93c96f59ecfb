package org.multaqa.roadmap.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.roadmap.domain.Reached;
import org.multaqa.roadmap.domain.Source;

/**
 * An initiative as a reader sees it.
 *
 * @param title what it is called
 * @param outcome what will be different afterwards
 * @param impactArea key of its impact area
 * @param quarters when it is worked on
 * @param lead the office that answers for it
 * @param partners the offices that work on it too
 * @param measure how one will know, or absent
 * @param milestones dated steps
 * @param sources the agreed recommendations that it carries out
 * @param reservations what travels with them
 */
record InitiativeView(InitiativeId id, LocalizedText title, LocalizedText outcome, String impactArea,
		List<String> quarters, OfficeId lead, List<OfficeId> partners, @Nullable Measure measure, List<Step> milestones,
		List<RecommendationId> sources, List<Travelling> reservations) {

	static InitiativeView of(Initiative initiative, List<Reached> reached, List<Source> sources) {
		var steps = initiative.milestones()
			.stream()
			.map((milestone) -> new Step(milestone.id(), milestone.title(), milestone.due(),
					reached.stream()
						.filter((known) -> known.initiative().equals(initiative.id())
								&& known.milestone().equals(milestone.id()))
						.map(Reached::on)
						.findFirst()
						.orElse(null)))
			.toList();
		var reservations = sources.stream()
			.filter((source) -> initiative.sources().contains(source.recommendation()))
			.flatMap((source) -> source.reservations()
				.stream()
				.map((reservation) -> new Travelling(source.recommendation(), reservation.office(),
						reservation.reason())))
			.toList();
		return new InitiativeView(initiative.id(), initiative.title(), initiative.outcome(), initiative.impactArea(),
				initiative.quarters(), initiative.lead(), initiative.partners(), initiative.measure(), steps,
				initiative.sources(), reservations);
	}

	/**
	 * A dated step.
	 *
	 * @param title what will have happened
	 * @param due the last day on which it is in time
	 * @param reached on which day it was reached, or absent
	 */
	record Step(MilestoneId id, LocalizedText title, LocalDate due, @Nullable LocalDate reached) {

	}

	/**
	 * A reservation that travels with a source.
	 *
	 * @param recommendation on which recommendation
	 */
	record Travelling(RecommendationId recommendation, OfficeId office, LocalizedText reason) {

	}

}
