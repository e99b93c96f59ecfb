package org.multaqa.portal.pages.roadmaps;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.InitiativeCard;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.roadmap.api.RoadmapStage;

/**
 * Writing an initiative, or changing one.
 *
 * @param version the roadmap's version
 * @param stage where the roadmap stands, for saving a change may void its approvals
 * @param edition the latest edition, or absent
 * @param initiative which one is changed, or absent for a new one
 * @param areas the impact areas; their initiatives are not needed here
 * @param offices the offices that may lead or take part
 * @param recommendations the agreed recommendations that it may carry out: those chosen,
 * and the latest 50
 * @param older whether there are older ones, which are not listed
 * @param chosen ids of the recommendations ticked to begin with
 * @param lead the office that leads, to begin with, or absent
 * @param languages the languages to write in, the meeting's first one first
 * @param changes what happened to it, the latest first, for whoever comes too late
 * @param maySave whether saving works
 * @param mayRemove whether the reader may remove it
 */
public record InitiativePage(RoadmapId roadmap, int year, long version, RoadmapStage stage, @Nullable String edition,
		@Nullable InitiativeCard initiative, List<RoadmapPage.Area> areas, List<OfficeBadge> offices,
		List<Source> recommendations, boolean older, List<String> chosen, @Nullable OfficeId lead,
		List<String> languages, List<ChangeLine> changes, ActionState maySave, ActionState mayRemove) {

	private static final int FEW = 4;

	public InitiativePage {
		areas = List.copyOf(areas);
		offices = List.copyOf(offices);
		recommendations = List.copyOf(recommendations);
		chosen = List.copyOf(chosen);
		languages = List.copyOf(languages);
		changes = List.copyOf(changes);
	}

	/**
	 * For how many milestones there is room on the page.
	 * @return one more than there are, and a few in any case
	 */
	public int milestones() {
		return Math.max(FEW, ((this.initiative != null) ? this.initiative.milestones().size() : 0) + 1);
	}

	/** A recommendation that it could carry out. */
	public record Source(RecommendationId id, LocalizedText title) {

	}

}
