package org.multaqa.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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

	/**
	 * The same rules but for some.
	 * @param others how much these count from now on
	 * @param minutes between rooms from now on, or absent to stay as they are
	 */
	public PlanningRules with(Map<PlanningRule, Severity> others, @Nullable Integer minutes) {
		var all = new EnumMap<>(this.severities);
		all.putAll(others);
		return new PlanningRules(all, (minutes != null) ? minutes : this.minutesBetweenRooms);
	}

	/** How much a rule counts. */
	public Severity of(PlanningRule rule) {
		return this.severities.getOrDefault(rule, rule.usual());
	}

}
