package org.multaqa.roadmap.api;

import java.util.List;

/**
 * One page of the roadmaps of a meeting.
 *
 * @param roadmaps in the order of their ids
 */
public record RoadmapList(List<RoadmapSummary> roadmaps) {

}
