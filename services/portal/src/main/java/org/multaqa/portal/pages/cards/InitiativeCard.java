package org.multaqa.portal.pages.cards;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.projections.roadmap.MilestoneState;

/**
 * An initiative of the roadmap.
 *
 * @param title what it is called
 * @param outcome what will be different afterwards
 * @param impactArea key of its impact area
 * @param quarters numbers of the quarters of the roadmap's year (1 to 4)
 * @param lead the office that answers for it
 * @param partners the offices that work on it too
 * @param measure how one will know, or absent
 * @param baseline where the measure stands today, or absent
 * @param target where it shall stand, or absent
 * @param milestones dated steps
 * @param sources the recommendations that it carries out
 * @param reservations reservations that travel with these recommendations
 * @param authentic the language whose texts count, or absent
 * @param languages all that is written of it, language by language, the authentic one
 * first
 * @param mayReword whether the reader may change it
 */
public record InitiativeCard(InitiativeId id, LocalizedText title, LocalizedText outcome, String impactArea,
		List<Integer> quarters, OfficeBadge lead, List<OfficeBadge> partners, @Nullable LocalizedText measure,
		@Nullable String baseline, @Nullable String target, List<MilestoneLine> milestones,
		List<RecommendationCard> sources, List<ReservationLine> reservations, @Nullable String authentic,
		List<InLanguage> languages, ActionState mayReword) {

	public InitiativeCard {
		quarters = List.copyOf(quarters);
		partners = List.copyOf(partners);
		milestones = List.copyOf(milestones);
		sources = List.copyOf(sources);
		reservations = List.copyOf(reservations);
		languages = List.copyOf(languages);
	}

	/** Whether something in it is older than the authentic texts, or missing. */
	public boolean isBehind() {
		return this.languages.stream().anyMatch((each) -> each.stale() || each.missing());
	}

	/** The languages that follow the authentic one. */
	public List<String> translations() {
		return this.languages.stream().filter((each) -> !each.authentic()).map(InLanguage::language).toList();
	}

	/**
	 * In which quarter the work begins.
	 * @return 1 to 4
	 */
	public int firstQuarter() {
		return this.quarters.stream().mapToInt(Integer::intValue).min().orElse(1);
	}

	/**
	 * Over how many quarters it runs, from the first to the last.
	 * @return 1 to 4
	 */
	public int quarterSpan() {
		return this.quarters.stream().mapToInt(Integer::intValue).max().orElse(1) - firstQuarter() + 1;
	}

	public boolean hasPartner(OfficeId office) {
		return this.partners.stream().anyMatch((partner) -> partner.id().equals(office));
	}

	/**
	 * A dated step by its place, for the fields of the form.
	 * @param place from 0
	 * @return the step, or absent
	 */
	public @Nullable MilestoneLine milestone(int place) {
		return (place < this.milestones.size()) ? this.milestones.get(place) : null;
	}

	/**
	 * What is written in one language.
	 *
	 * @param authentic whether its texts count
	 * @param stale whether one of them is older than the authentic one
	 * @param missing whether one of them is not there, and the meeting needs it
	 */
	public record InLanguage(String language, boolean authentic, boolean stale, boolean missing, List<Part> parts) {

		public InLanguage {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * A text in one language.
	 *
	 * @param label the key of what pages call it
	 * @param words what it says, or absent where nothing is written
	 * @param stale whether it is older than the authentic one
	 */
	public record Part(String label, @Nullable String words, boolean stale) {

	}

	/**
	 * A dated step.
	 *
	 * @param title what will have happened
	 * @param due the last day on which it is in time
	 * @param state how it stands
	 * @param reached on which day it was reached, or absent
	 * @param mayReach whether the reader may say that it is reached
	 */
	public record MilestoneLine(MilestoneId id, LocalizedText title, LocalDate due, MilestoneState state,
			@Nullable LocalDate reached, ActionState mayReach) {

	}

	/**
	 * A reservation that travels.
	 *
	 * @param recommendation on which recommendation
	 */
	public record ReservationLine(OfficeBadge office, LocalizedText reason, RecommendationCard recommendation) {

	}

}
