package org.multaqa.sessions.proposal.timefold;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicForagerConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicPickEarlyType;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionCacheType;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionOrder;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.jspecify.annotations.Nullable;
import org.multaqa.sessions.proposal.application.TimetableSearch;
import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.TimetableTask;

/**
 * Searches with Timefold Solver: every session first gets the first place that breaks no
 * rule, then places are changed as long as that makes the timetable better. The solver is
 * put together when it is first needed: it takes a second or two, and most services never
 * search.
 */
public final class TimefoldSearch implements TimetableSearch {

	/** A search that has found nothing better for this part of its time is over. */
	private static final int PATIENCE = 3;

	/** By which the entities of the two parts of a move are held to be the same. */
	private static final String MIMICKED = "session";

	@Override
	public Run prepare(TimetableTask task, Duration limit) {
		return new TimefoldRun(task, limit);
	}

	/** What makes solvers; it is made when it is first asked for. */
	static SolverFactory<Draft> solvers() {
		return Factory.SOLVERS;
	}

	/** The one factory of the JVM, made with the first search. */
	private static final class Factory {

		static final SolverFactory<Draft> SOLVERS = SolverFactory
			.create(new SolverConfig().withSolutionClass(Draft.class)
				.withEntityClasses(Assignment.class)
				.withConstraintProviderClass(TimetableConstraints.class)
				.withPhases(firstPlaces(), betterPlaces()));

	}

	private static ConstructionHeuristicPhaseConfig firstPlaces() {
		var entities = new EntitySelectorConfig().withId(MIMICKED)
			.withCacheType(SelectionCacheType.PHASE)
			.withSelectionOrder(SelectionOrder.ORIGINAL);
		return new ConstructionHeuristicPhaseConfig()
			.withEntityPlacerConfig(new QueuedEntityPlacerConfig().withEntitySelectorConfig(entities)
				.withMoveSelectorConfigs(new CartesianProductMoveSelectorConfig().withMoveSelectors(
						changed("start", EntitySelectorConfig.newMimicSelectorConfig(MIMICKED)),
						changed("hall", EntitySelectorConfig.newMimicSelectorConfig(MIMICKED)))))
			.withForagerConfig(new ConstructionHeuristicForagerConfig()
				.withPickEarlyType(ConstructionHeuristicPickEarlyType.FIRST_FEASIBLE_SCORE_OR_NON_DETERIORATING_HARD));
	}

	private static LocalSearchPhaseConfig betterPlaces() {
		var entities = new EntitySelectorConfig().withId(MIMICKED + "-moved");
		return new LocalSearchPhaseConfig().withMoveSelectorConfig(
				new UnionMoveSelectorConfig().withMoveSelectors(changed("start", new EntitySelectorConfig()),
						changed("hall", new EntitySelectorConfig()), new SwapMoveSelectorConfig(),
						new CartesianProductMoveSelectorConfig().withMoveSelectors(changed("start", entities),
								changed("hall", EntitySelectorConfig.newMimicSelectorConfig(MIMICKED + "-moved")))));
	}

	private static ChangeMoveSelectorConfig changed(String variable, EntitySelectorConfig of) {
		return new ChangeMoveSelectorConfig().withEntitySelectorConfig(of)
			.withValueSelectorConfig(new ValueSelectorConfig(variable));
	}

	/** One search; its solver is made on the thread that searches. */
	private static final class TimefoldRun implements Run {

		private final TimetableTask task;

		private final Duration limit;

		private final AtomicBoolean stopped = new AtomicBoolean();

		private volatile @Nullable Solver<Draft> solver;

		TimefoldRun(TimetableTask task, Duration limit) {
			this.task = task;
			this.limit = limit;
		}

		@Override
		public void search(Consumer<Arrangement> found) {
			var builder = new DraftBuilder(this.task);
			var made = solvers().buildSolver(new SolverConfigOverride<Draft>()
				.withTerminationConfig(new TerminationConfig().withSpentLimit(this.limit)
					.withUnimprovedSpentLimit(this.limit.dividedBy(PATIENCE).truncatedTo(ChronoUnit.MILLIS))));
			made.addEventListener((better) -> found.accept(builder.read(better.getNewBestSolution())));
			this.solver = made;
			if (!this.stopped.get()) {
				made.solve(builder.build());
			}
		}

		@Override
		public void stop() {
			this.stopped.set(true);
			@Nullable Solver<Draft> made = this.solver;
			if (made != null) {
				made.terminateEarly();
			}
		}

	}

}
