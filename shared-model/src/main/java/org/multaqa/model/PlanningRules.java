package org.multaqa.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each rule of planning counts in one meeting.
 *
 * @param severities of all rules; where one is not named, its usual severity
 * @param minutesBetweenRooms how many minutes a person needs from one room to another, 0
 * where rooms are next to each other
 */
public record PlanningRules(Map<PlanningRule, Severity> severities, int minutesBetweenRooms) {

	/** As organisers find them in a new meeting. */
	public static final PlanningRules USUAL = new PlanningRules(Map.of(), 0);

	public PlanningRules {
		var all = new EnumMap<PlanningRule, Severity>(PlanningRule.class);
		for (PlanningRule rule : PlanningRule.values()) {
			all.put(rule, severities.getOrDefault(rule, rule.usual()));
		}
		severities = Collections.unmodifiableMap(all);
	}

	/** How much a rule counts. */
	public Severity of(PlanningRule rule) {
		return this.severities.getOrDefault(rule, rule.usual());
	}

}
