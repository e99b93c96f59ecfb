package org.multaqa.roadmap.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;

/**
 * An initiative as somebody proposes it, with everything that makes it one: it comes from
 * a recommendation, is worked on in some quarter, is led by one office with others beside
 * it, and can be read by those who approve it. Whether it belongs to a roadmap, the
 * roadmap's plan says; whether its sources are agreed and its offices invited, its basis.
 *
 * @param initiative what is proposed, as it is written
 * @param stillCurrent languages whose texts say what the authentic ones say, as somebody
 * has looked, whether or not they were changed
 */
public record InitiativeProposal(Initiative initiative, List<String> stillCurrent) {

	/** Longest outcome, in UTF-16 units of one language: five pages. */
	public static final int LONGEST_OUTCOME = 10_000;

	/** Longest description of what is measured, in UTF-16 units: a page. */
	public static final int LONGEST_MEASURE = 2_000;

	/**
	 * How many milestones an initiative has: one in every two or three weeks of the year.
	 */
	public static final int MOST_MILESTONES = 20;

	/**
	 * Proposes an initiative.
	 * @throws RuleViolation {@code initiative.no-source}, {@code initiative.no-quarter},
	 * {@code initiative.partner-is-lead}, {@code milestone.too-many},
	 * {@code milestone.twice}, {@code initiative.authentic-missing},
	 * {@code text.too-long}
	 */
	public InitiativeProposal {
		stillCurrent = List.copyOf(stillCurrent);
		if (initiative.sources().isEmpty()) {
			throw new RuleViolation("initiative.no-source");
		}
		if (initiative.quarters().isEmpty()) {
			throw RuleViolation.badInput("initiative.no-quarter");
		}
		if (initiative.partners().contains(initiative.lead())) {
			throw RuleViolation.badInput("initiative.partner-is-lead", initiative.lead().value());
		}
		needsMilestonesOfTheirOwn(initiative);
		needsAuthenticTexts(initiative);
		needsToBeReadable(initiative);
	}

	/**
	 * The same, with those texts marked that are older than the authentic ones.
	 * @param before the initiative so far
	 */
	InitiativeProposal after(Initiative before) {
		return new InitiativeProposal(this.initiative.marked(StaleMarks.of(before, this.initiative, this.stillCurrent)),
				this.stillCurrent);
	}

	/**
	 * The content of a roadmap with it.
	 * @param content so far
	 * @param plan of the roadmap, in one of whose impact areas and in whose year it is
	 * @param basis what its sources and offices are
	 * @throws RuleViolation {@code initiative.unknown-impact-area},
	 * {@code initiative.quarter-outside-year}, {@code milestone.outside-year}, and as
	 * {@link InitiativeBasis#needsToHold} and {@link Content#with}
	 */
	Content into(Content content, RoadmapPlan plan, InitiativeBasis basis, ContentHasher hasher) {
		needsToFit(plan);
		basis.needsToHold(this.initiative);
		return content.with(this.initiative, hasher);
	}

	private void needsToFit(RoadmapPlan plan) {
		if (!plan.hasImpactArea(this.initiative.impactArea())) {
			throw RuleViolation.badInput("initiative.unknown-impact-area", this.initiative.impactArea());
		}
		String year = Integer.toString(plan.year());
		for (String quarter : this.initiative.quarters()) {
			if (!Initiative.QUARTER.matcher(quarter).matches() || !quarter.startsWith(year + "-")) {
				throw RuleViolation.badInput("initiative.quarter-outside-year", quarter, year);
			}
		}
		for (Milestone milestone : this.initiative.milestones()) {
			if (milestone.due().getYear() != plan.year()) {
				throw RuleViolation.badInput("milestone.outside-year", milestone.due(), year);
			}
		}
	}

	private static void needsMilestonesOfTheirOwn(Initiative initiative) {
		if (initiative.milestones().size() > MOST_MILESTONES) {
			throw RuleViolation.badInput("milestone.too-many", MOST_MILESTONES);
		}
		var seen = new HashSet<MilestoneId>();
		for (Milestone milestone : initiative.milestones()) {
			if (!seen.add(milestone.id())) {
				throw RuleViolation.badInput("milestone.twice", milestone.id().value());
			}
		}
	}

	private static void needsAuthenticTexts(Initiative initiative) {
		@Nullable String authentic = initiative.authentic();
		if (authentic != null && !initiative.texts().values().stream().allMatch((text) -> text.has(authentic))) {
			throw RuleViolation.badInput("initiative.authentic-missing", Locale.forLanguageTag(authentic));
		}
	}

	private static void needsToBeReadable(Initiative initiative) {
		Written.atMost(RoadmapPlan.LONGEST_TITLE, initiative.title());
		Written.atMost(LONGEST_OUTCOME, initiative.outcome());
		initiative.milestones().forEach((milestone) -> Written.atMost(RoadmapPlan.LONGEST_TITLE, milestone.title()));
		Initiative.@Nullable Measure measure = initiative.measure();
		if (measure != null) {
			Written.atMost(LONGEST_MEASURE, measure.what());
			Written.atMost(RoadmapPlan.LONGEST_TITLE, measure.baseline());
			Written.atMost(RoadmapPlan.LONGEST_TITLE, measure.target());
		}
	}

}
