package org.multaqa.sessions.proposal.timefold;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.programme.domain.Circumstances;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.proposal.domain.Movable;
import org.multaqa.sessions.proposal.domain.OpenTime;
import org.multaqa.sessions.proposal.domain.TimetableTask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;

/**
 * The rules stand twice: as a session is placed by hand, and as the solver asks them.
 * Both must say the same of any timetable, rule by rule and as often.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameRulesTest {

	static LongStream seeds() {
		long first = System.nanoTime();
		return LongStream.range(first, first + 100);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void the_solver_finds_each_rule_broken_as_often_as_the_list_of_clashes(long seed) {
		var programme = RandomProgrammes.of(seed);

		var circumstances = RandomProgrammes.circumstancesOf(seed, programme);
		assertThat(bySolver(programme, circumstances)).as("seed " + seed).isEqualTo(byHand(programme, circumstances));
	}

	@Test
	void timetables_made_by_chance_break_every_rule() {
		var broken = LongStream.range(0, 100).boxed().flatMap((seed) -> {
			var programme = RandomProgrammes.of(seed);
			return byHand(programme, RandomProgrammes.circumstancesOf(seed, programme)).keySet().stream();
		}).collect(Collectors.toSet());

		assertThat(broken)
			.containsExactlyInAnyOrderElementsOf(Stream.of(PlanningRule.values()).map(PlanningRule::name).toList());
	}

	private static Map<String, Long> bySolver(Programme programme, Circumstances circumstances) {
		var draft = new DraftBuilder(allStay(programme, circumstances)).build();
		var nowhere = new Hall(programme.rooms().getFirst());
		draft.assignments()
			.stream()
			.filter((session) -> !session.hasPlace())
			.forEach((session) -> session.among(List.of(Start.NOWHERE), List.of(nowhere)).at(Start.NOWHERE, nowhere));
		var found = new TreeMap<String, Long>();
		SolutionManager.<Draft, HardMediumSoftLongScore>create(TimefoldSearch.solvers())
			.analyze(draft)
			.constraintMap()
			.forEach((constraint, analysis) -> found.put(constraint.constraintName(), -analysis.score().hardScore()));
		found.values().removeIf((many) -> many == 0);
		return found;
	}

	private static Map<String, Long> byHand(Programme programme, Circumstances circumstances) {
		return programme.clashes(circumstances)
			.stream()
			.collect(Collectors.groupingBy((clash) -> clash.rule().name(), TreeMap::new, Collectors.counting()));
	}

	/** All sessions that have a place are where they are, the others nowhere. */
	private static TimetableTask allStay(Programme programme, Circumstances circumstances) {
		var sessions = programme.sessions()
			.stream()
			.map((session) -> new Movable(session.plan(), length(session.placement()), session.placement(),
					session.placement() != null))
			.toList();
		return new TimetableTask(circumstances, programme.rooms(), sessions,
				List.of(new OpenTime(0, DAYS.begin(), DAYS.end())), Duration.ofMinutes(15), programme.rules(),
				programme.presences());
	}

	private static Duration length(@Nullable Placement placement) {
		return (placement != null) ? Duration.between(placement.starts(), placement.ends()) : Duration.ofHours(1);
	}

}
