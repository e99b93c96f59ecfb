package org.multaqa.roadmap.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoadmapId;

/**
 * A roadmap in a list.
 *
 * @param version rises with every change
 * @param year for which year
 * @param title what it is called
 * @param stage where it stands
 * @param edition number of its latest edition, or absent
 */
public record RoadmapSummary(RoadmapId id, long version, MeetingId meeting, int year, LocalizedText title,
		RoadmapStage stage, @Nullable String edition) {

}
