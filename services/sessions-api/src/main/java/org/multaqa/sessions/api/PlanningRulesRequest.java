package org.multaqa.sessions.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.Severity;

/**
 * How much rules of planning count from now on. What is absent stays as it is.
 *
 * @param severities of some rules, or absent
 * @param minutesBetweenRooms how many minutes a person needs from one room to another, or
 * absent
 */
public record PlanningRulesRequest(@Nullable Map<PlanningRule, Severity> severities,
		@Nullable Integer minutesBetweenRooms) {

}
