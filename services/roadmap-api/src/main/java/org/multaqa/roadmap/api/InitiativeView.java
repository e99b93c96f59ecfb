package org.multaqa.roadmap.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stale;

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
 * @param authentic the language whose texts count; absent in initiatives of before there
 * was one
 * @param stale texts that are older than the authentic ones; absent where none is
 */
public record InitiativeView(InitiativeId id, LocalizedText title, LocalizedText outcome, String impactArea,
		List<String> quarters, OfficeId lead, List<OfficeId> partners, @Nullable Measure measure, List<Step> milestones,
		List<RecommendationId> sources, List<Travelling> reservations, @Nullable String authentic,
		@Nullable List<Stale> stale) {

	/**
	 * A dated step.
	 *
	 * @param title what will have happened
	 * @param due the last day on which it is in time
	 * @param reached on which day it was reached, or absent
	 */
	public record Step(MilestoneId id, LocalizedText title, LocalDate due, @Nullable LocalDate reached) {

	}

	/**
	 * A reservation that travels with a source.
	 *
	 * @param recommendation on which recommendation
	 */
	public record Travelling(RecommendationId recommendation, OfficeId office, LocalizedText reason) {

	}

}
