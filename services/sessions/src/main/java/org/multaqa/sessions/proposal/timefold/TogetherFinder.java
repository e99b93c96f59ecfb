package org.multaqa.sessions.proposal.timefold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.model.OfficeId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.proposal.domain.Movable;

/** Finds which sessions share people, and which are for the same offices. */
final class TogetherFinder {

	/**
	 * Of an office with more sessions than that, it is not asked which are at the same
	 * time: there would be too many pairs, and no timetable that avoids them.
	 */
	private static final int MOST_OF_AN_OFFICE = 120;

	/** Where everybody is, if no offices are named. */
	private static final Set<SessionKind> FOR_EVERYBODY = Set.of(SessionKind.PLENARY, SessionKind.BREAK,
			SessionKind.SOCIAL);

	private final List<SessionPlan> plans;

	/** Offices for which one person comes. */
	private final Set<OfficeId> alone;

	/**
	 * People, offices, and offices for which one person comes, that two sessions share,
	 * by the numbers of both.
	 */
	private final Map<List<Integer>, int[]> shared = new LinkedHashMap<>();

	private TogetherFinder(List<SessionPlan> plans, Set<OfficeId> alone) {
		this.plans = plans;
		this.alone = alone;
	}

	/**
	 * The pairs that share anything.
	 * @param sessions in the order of their numbers
	 * @param alone offices for which one person comes
	 * @param travel how long people need from one room to another, in milliseconds
	 */
	static List<Together> in(List<Movable> sessions, Set<OfficeId> alone, long travel) {
		var finder = new TogetherFinder(sessions.stream().map(Movable::plan).toList(), alone);
		finder.count();
		return finder.shared.entrySet()
			.stream()
			.map((pair) -> new Together(pair.getKey().getFirst(), pair.getKey().getLast(), pair.getValue()[0],
					pair.getValue()[1], pair.getValue()[2], travel))
			.toList();
	}

	private void count() {
		sessionsOf((plan) -> plan.people().stream().map(Contributor::person))
			.forEach((numbers) -> pairs(numbers, 0, 1));
		var offices = sessionsOf((plan) -> plan.offices().stream());
		offices.stream()
			.filter((numbers) -> numbers.size() <= MOST_OF_AN_OFFICE)
			.forEach((numbers) -> pairs(numbers, 1, 1));
		sessionsOf((plan) -> plan.offices().stream().filter(this.alone::contains)).stream()
			.filter((numbers) -> numbers.size() <= MOST_OF_AN_OFFICE)
			.forEach((numbers) -> pairs(numbers, 2, 1));
		for (int number = 0; number < this.plans.size(); number++) {
			if (this.plans.get(number).offices().isEmpty() && FOR_EVERYBODY.contains(this.plans.get(number).kind())) {
				withAllOthers(number, Math.max(1, offices.size()));
			}
		}
	}

	private <T> List<List<Integer>> sessionsOf(Function<SessionPlan, Stream<T>> who) {
		var sessions = new HashMap<T, List<Integer>>();
		for (int number = 0; number < this.plans.size(); number++) {
			int it = number;
			who.apply(this.plans.get(number))
				.distinct()
				.forEach((each) -> sessions.computeIfAbsent(each, (_) -> new ArrayList<>()).add(it));
		}
		return List.copyOf(sessions.values());
	}

	private void pairs(List<Integer> numbers, int what, int many) {
		for (int one = 0; one < numbers.size(); one++) {
			for (int other = one + 1; other < numbers.size(); other++) {
				add(numbers.get(one), numbers.get(other), what, many);
			}
		}
	}

	private void withAllOthers(int number, int offices) {
		IntStream.range(0, this.plans.size())
			.filter((other) -> other != number)
			.forEach((other) -> add(Math.min(number, other), Math.max(number, other), 1, offices));
	}

	private void add(int one, int other, int what, int many) {
		this.shared.computeIfAbsent(List.of(one, other), (_) -> new int[3])[what] += many;
	}

}
