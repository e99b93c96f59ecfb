package org.multaqa.roadmap.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;

/**
 * An initiative as somebody writes it. What is absent of the lists is empty; a list in
 * which the order says nothing is put in order, so that the same content has the same
 * hash.
 *
 * @param id the name that its author chooses, or absent
 * @param title what it is called
 * @param outcome what will be different afterwards
 * @param impactArea key of an impact area of the roadmap
 * @param quarters when it is worked on
 * @param lead the office that answers for it
 * @param partners the offices that work on it too
 * @param measure how one will know, or absent
 * @param milestones dated steps
 * @param sources the agreed recommendations that it carries out
 */
public record InitiativeRequest(@Nullable InitiativeId id, LocalizedText title, LocalizedText outcome,
		String impactArea, @Nullable List<String> quarters, OfficeId lead, @Nullable List<OfficeId> partners,
		@Nullable Measure measure, @Nullable List<Step> milestones, @Nullable List<RecommendationId> sources) {

	/**
	 * The initiative that is meant. A step without an id keeps that of the step before
	 * with the same words and day; otherwise it is a new one.
	 * @param name of the initiative
	 * @param unused begins the ids of new steps, see {@link RequestContext#newId}
	 * @param before the steps that it has so far
	 */
	Initiative named(InitiativeId name, String unused, List<Milestone> before) {
		return new Initiative(name, this.title, this.outcome, this.impactArea,
				orNone(this.quarters).stream().distinct().sorted().toList(), this.lead,
				orNone(this.partners).stream().distinct().toList(), this.measure, steps(unused, before),
				orNone(this.sources).stream().distinct().toList());
	}

	private List<Milestone> steps(String unused, List<Milestone> before) {
		var written = orNone(this.milestones);
		var kept = new ArrayList<>(before);
		kept.removeIf((known) -> written.stream().anyMatch((step) -> known.id().equals(step.id())));
		var steps = new ArrayList<Milestone>();
		for (Step step : written) {
			var same = kept.stream().filter(step::says).findFirst();
			if (step.id() == null && same.isPresent()) {
				kept.remove(same.get());
				steps.add(same.get());
			}
			else {
				@Nullable MilestoneId id = step.id();
				steps.add(new Milestone((id != null) ? id : new MilestoneId(unused + "-" + (steps.size() + 1)),
						step.title(), step.due()));
			}
		}
		return steps;
	}

	private static <T> List<T> orNone(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	/**
	 * A dated step as somebody writes it.
	 *
	 * @param id the name that its author chooses, or absent
	 * @param title what will have happened
	 * @param due the last day on which it is in time
	 */
	public record Step(@Nullable MilestoneId id, LocalizedText title, LocalDate due) {

		boolean says(Milestone known) {
			return this.title.equals(known.title()) && this.due.equals(known.due());
		}

	}

}
