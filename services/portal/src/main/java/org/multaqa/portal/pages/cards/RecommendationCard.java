package org.multaqa.portal.pages.cards;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.recommendations.api.RecommendationStage;

/**
 * A recommendation in a list.
 *
 * @param content what it says
 * @param authentic the language whose text counts
 * @param languages the languages that it is written in
 * @param stage where it stands
 * @param supports how many other offices support it
 * @param sources how many outputs it cites
 * @param tally how the deciding offices stand, or absent before the discussion
 * @param reservations offices whose reservations travel with it
 * @param initiatives how many initiatives carry it out
 */
public record RecommendationCard(RecommendationId id, Content content, String authentic, List<String> languages,
		OfficeBadge office, RecommendationStage stage, int supports, int sources, @Nullable TallyLine tally,
		List<OfficeBadge> reservations, int initiatives) {

	public RecommendationCard {
		languages = List.copyOf(languages);
		reservations = List.copyOf(reservations);
	}

	public LocalizedText title() {
		return this.content.title();
	}

}
