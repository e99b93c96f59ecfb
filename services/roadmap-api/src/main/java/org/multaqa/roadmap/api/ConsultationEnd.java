package org.multaqa.roadmap.api;

import java.time.LocalDateTime;

/**
 * Until when everybody may comment, by the clock of the meeting. An hour that comes twice
 * is the first of the two.
 *
 * @param until in the future, and at most {@value RoadmapFacts#LONGEST_CONSULTATION} days
 * ahead
 */
public record ConsultationEnd(LocalDateTime until) {

}
