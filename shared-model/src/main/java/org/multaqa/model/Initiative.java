package org.multaqa.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One line of a roadmap: who does what, when, and how one will know.
 *
 * @param title what it is called
 * @param outcome what will be different afterwards
 * @param impactArea key of an impact area of the roadmap
 * @param quarters when it is worked on, for instance {@code 2026-Q1}; at least one
 * @param lead the office that answers for it
 * @param partners the offices that work on it too
 * @param measure how one will know, or absent
 * @param milestones dated steps on the way
 * @param sources the agreed recommendations that it carries out; at least one
 * @param authentic the language whose texts count; absent in initiatives of before there
 * was one
 * @param stale texts that are older than the authentic ones; absent where none is
 */
public record Initiative(InitiativeId id, LocalizedText title, LocalizedText outcome, String impactArea,
		List<String> quarters, OfficeId lead, List<OfficeId> partners, @Nullable Measure measure,
		List<Milestone> milestones, List<RecommendationId> sources, @Nullable String authentic,
		@Nullable List<Stale> stale) implements AuthenticTexts {

	/** How a quarter is written. */
	public static final Pattern QUARTER = Pattern.compile("20[0-9]{2}-Q[1-4]");

	public Initiative {
		quarters = List.copyOf(quarters);
		partners = List.copyOf(partners);
		milestones = List.copyOf(milestones);
		sources = List.copyOf(sources);
		if (authentic != null) {
			LocalizedText.checkLanguage(authentic);
		}
		stale = (stale != null) ? List.copyOf(stale) : null;
	}

	/** The same, with other texts known to be stale. */
	public Initiative marked(@Nullable List<Stale> marks) {
		return new Initiative(this.id, this.title, this.outcome, this.impactArea, this.quarters, this.lead,
				this.partners, this.measure, this.milestones, this.sources, this.authentic, marks);
	}

	/**
	 * What people wrote in it in several languages.
	 * @return {@code title}, {@code outcome}, {@code measure}, and for each milestone
	 * {@code milestones/} and its id
	 */
	@Override
	public SequencedMap<String, LocalizedText> texts() {
		var texts = new LinkedHashMap<String, LocalizedText>();
		texts.put("title", this.title);
		texts.put("outcome", this.outcome);
		if (this.measure != null) {
			texts.put("measure", this.measure.what());
		}
		this.milestones.forEach((step) -> texts.put("milestones/" + step.id(), step.title()));
		return texts;
	}

	/**
	 * How one will know that the outcome is reached.
	 *
	 * @param what what is counted
	 * @param baseline where it stands today, as a reader would say it
	 * @param target where it shall stand
	 */
	public record Measure(LocalizedText what, String baseline, String target) {

	}

	/**
	 * A dated step.
	 *
	 * @param title what will have happened
	 * @param due the last day on which it is in time
	 */
	public record Milestone(MilestoneId id, LocalizedText title, LocalDate due) {

	}

}
