package org.multaqa.roadmap.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.RuleViolation;

/**
 * What initiatives stand on: the offices that were invited to the meeting and the
 * recommendations that were made in it.
 *
 * @param offices the invited offices
 * @param sources the recommendations that an initiative names, as far as they are known
 */
public record InitiativeBasis(Set<OfficeId> offices, List<Source> sources) {

	/** Longest outcome, in UTF-16 units. */
	public static final int LONGEST_OUTCOME = 10_000;

	/** Longest description of what is measured, in UTF-16 units. */
	public static final int LONGEST_MEASURE = 2_000;

	/** How many milestones an initiative has; as many as the page offers. */
	public static final int MOST_MILESTONES = 20;

	public InitiativeBasis {
		offices = Set.copyOf(offices);
		sources = List.copyOf(sources);
	}

	/**
	 * Insists that an initiative may stand in a roadmap.
	 * @param initiative what is proposed
	 * @param frame where it shall stand
	 * @throws RuleViolation {@code initiative.no-source},
	 * {@code initiative.source-unknown}, {@code initiative.source-not-agreed},
	 * {@code initiative.unknown-impact-area}, {@code initiative.no-quarter},
	 * {@code initiative.quarter-outside-year}, {@code initiative.office-not-invited},
	 * {@code initiative.partner-is-lead}, {@code milestone.too-many},
	 * {@code milestone.outside-year}, {@code milestone.twice}, {@code text.too-long}
	 */
	void bears(Initiative initiative, RoadmapPlan frame) {
		if (initiative.sources().isEmpty()) {
			throw new RuleViolation("initiative.no-source");
		}
		initiative.sources().forEach(this::agreed);
		if (!frame.hasImpactArea(initiative.impactArea())) {
			throw RuleViolation.badInput("initiative.unknown-impact-area", initiative.impactArea());
		}
		quarters(initiative, frame.year());
		invited(initiative.lead());
		initiative.partners().forEach(this::invited);
		if (initiative.partners().contains(initiative.lead())) {
			throw RuleViolation.badInput("initiative.partner-is-lead", initiative.lead().value());
		}
		milestones(initiative, frame.year());
		lengths(initiative);
	}

	private void agreed(RecommendationId id) {
		var source = this.sources.stream()
			.filter((known) -> known.recommendation().equals(id))
			.findFirst()
			.orElseThrow(() -> new RuleViolation("initiative.source-unknown", id.value()));
		if (!source.agreed()) {
			throw new RuleViolation("initiative.source-not-agreed", id.value());
		}
	}

	private void invited(OfficeId office) {
		if (!this.offices.contains(office)) {
			throw new RuleViolation("initiative.office-not-invited", office.value());
		}
	}

	private static void quarters(Initiative initiative, int year) {
		if (initiative.quarters().isEmpty()) {
			throw RuleViolation.badInput("initiative.no-quarter");
		}
		for (String quarter : initiative.quarters()) {
			if (!Initiative.QUARTER.matcher(quarter).matches() || !quarter.startsWith(year + "-")) {
				throw RuleViolation.badInput("initiative.quarter-outside-year", quarter, Integer.toString(year));
			}
		}
	}

	private static void milestones(Initiative initiative, int year) {
		if (initiative.milestones().size() > MOST_MILESTONES) {
			throw RuleViolation.badInput("milestone.too-many", MOST_MILESTONES);
		}
		var seen = new HashSet<MilestoneId>();
		for (Milestone milestone : initiative.milestones()) {
			if (milestone.due().getYear() != year) {
				throw RuleViolation.badInput("milestone.outside-year", milestone.due().toString(),
						Integer.toString(year));
			}
			if (!seen.add(milestone.id())) {
				throw RuleViolation.badInput("milestone.twice", milestone.id().value());
			}
			Texts.atMost(RoadmapPlan.LONGEST_TITLE, milestone.title());
		}
	}

	private static void lengths(Initiative initiative) {
		Texts.atMost(RoadmapPlan.LONGEST_TITLE, initiative.title());
		Texts.atMost(LONGEST_OUTCOME, initiative.outcome());
		Initiative.@Nullable Measure measure = initiative.measure();
		if (measure != null) {
			Texts.atMost(LONGEST_MEASURE, measure.what());
			Texts.atMost(RoadmapPlan.LONGEST_TITLE, measure.baseline());
			Texts.atMost(RoadmapPlan.LONGEST_TITLE, measure.target());
		}
	}

}
