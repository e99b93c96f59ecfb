package org.multaqa.sessions.proposal.timefold;

import java.util.List;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.jspecify.annotations.Nullable;

/**
 * A timetable while the solver works on it: hard is how often a rule that must hold is
 * broken, medium how many sessions have no place, soft all that could be better.
 */
@PlanningSolution
public class Draft {

	@ProblemFactCollectionProperty
	private List<Together> together = List.of();

	@ProblemFactCollectionProperty
	private List<Order> orders = List.of();

	@PlanningEntityCollectionProperty
	private List<Assignment> assignments = List.of();

	private ConstraintWeightOverrides<HardMediumSoftLongScore> weights = ConstraintWeightOverrides.none();

	@PlanningScore
	private @Nullable HardMediumSoftLongScore score;

	Draft() {
	}

	Draft(List<Together> together, List<Order> orders, List<Assignment> assignments,
			ConstraintWeightOverrides<HardMediumSoftLongScore> weights) {
		this.together = together;
		this.orders = orders;
		this.assignments = assignments;
		this.weights = weights;
	}

	List<Assignment> assignments() {
		return this.assignments;
	}

	/** How good it is, 0 before it was looked at. */
	HardMediumSoftLongScore score() {
		return (this.score != null) ? this.score : HardMediumSoftLongScore.ZERO;
	}

}
