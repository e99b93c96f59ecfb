package org.multaqa.roadmap.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.Lines;
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
 * @param authentic the language whose texts count, or absent for the first of the
 * meeting's in which all are; not read once there is one
 * @param stillCurrent languages whose texts, though they were not changed, say what the
 * authentic ones say now
 */
public record InitiativeRequest(@Nullable InitiativeId id, LocalizedText title, @Lines LocalizedText outcome,
		String impactArea, @Nullable List<String> quarters, OfficeId lead, @Nullable List<OfficeId> partners,
		@Nullable Measure measure, @Nullable List<Step> milestones, @Nullable List<RecommendationId> sources,
		@Nullable String authentic, @Nullable List<String> stillCurrent) {

	public InitiativeRequest {
		if (authentic != null) {
			LocalizedText.checkLanguage(authentic);
		}
	}

	/**
	 * A dated step as somebody writes it.
	 *
	 * @param id the name that its author chooses, or absent
	 * @param title what will have happened
	 * @param due the last day on which it is in time
	 */
	public record Step(@Nullable MilestoneId id, LocalizedText title, LocalDate due) {

	}

}
