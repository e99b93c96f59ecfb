package org.multaqa.roadmap.api;

import java.time.LocalDate;

/**
 * That a milestone was reached.
 *
 * @param on the day
 */
public record MilestoneReached(LocalDate on) {

}
