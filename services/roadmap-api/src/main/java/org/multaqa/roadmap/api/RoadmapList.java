package org.multaqa.roadmap.api;

import java.util.List;

/**
 * The roadmaps of a meeting.
 *
 * @param roadmaps in the order of their ids
 */
public record RoadmapList(List<RoadmapSummary> roadmaps) {

}
