package org.multaqa.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How much each rule of planning counts in one meeting.
 *
 * @param severities by rule; one that is not named, because it came later, has its usual
 * severity
 * @param minutesBetweenRooms how many minutes a person needs from one room to another, 0
 * where rooms are next to each other
 */
public record PlanningRules(Map<PlanningRule, Severity> severities, int minutesBetweenRooms) {

	/** As organisers find them in a new meeting. */
	public static final PlanningRules USUAL = new PlanningRules(Map.of(), 0).whole();

	public PlanningRules {
		var known = new EnumMap<PlanningRule, Severity>(PlanningRule.class);
		known.putAll(severities);
		severities = Collections.unmodifiableMap(known);
	}

	/** The same rules, each of them named. */
	public PlanningRules whole() {
		return with(Map.of(), null);
	}

	/**
	 * The same rules but for some, each of them named.
	 * @param others how much these count from now on
	 * @param minutes between rooms from now on, or absent to stay as they are
	 */
	public PlanningRules with(Map<PlanningRule, Severity> others, @Nullable Integer minutes) {
		var all = new EnumMap<PlanningRule, Severity>(PlanningRule.class);
		for (PlanningRule rule : PlanningRule.values()) {
			all.put(rule, others.getOrDefault(rule, of(rule)));
		}
		return new PlanningRules(all, (minutes != null) ? minutes : this.minutesBetweenRooms);
	}

	/** How much a rule counts. */
	public Severity of(PlanningRule rule) {
		return this.severities.getOrDefault(rule, rule.usual());
	}

}
