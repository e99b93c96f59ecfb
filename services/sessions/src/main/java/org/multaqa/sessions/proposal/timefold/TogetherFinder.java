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
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.proposal.domain.Movable;

/**
 * Finds which sessions share people, which are for the same offices, and which are in the
 * same track.
 */
final class TogetherFinder {

	/**
	 * Of an office or a track with more sessions than that, it is not asked which are at
	 * the same time: there would be too many pairs, and no timetable that avoids them.
	 */
	private static final int MOST = 120;

	private static final int PEOPLE = 0;

	private static final int OFFICES = 1;

	private static final int TRACKS = 2;

	private static final int ALONE = 3;

	/** Where everybody is, if no offices are named. */
	private static final Set<SessionKind> FOR_EVERYBODY = Set.of(SessionKind.PLENARY, SessionKind.BREAK,
			SessionKind.SOCIAL);

	private final List<SessionPlan> plans;

	/** Offices for which one person comes. */
	private final Set<OfficeId> alone;

	/**
	 * People, offices, tracks, and offices for which one person comes, that two sessions
	 * share, by the numbers of both.
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
			.map((pair) -> new Together(pair.getKey().getFirst(), pair.getKey().getLast(), pair.getValue()[PEOPLE],
					pair.getValue()[OFFICES], pair.getValue()[TRACKS] > 0, pair.getValue()[ALONE], travel))
			.toList();
	}

	private void count() {
		sessionsOf((plan) -> plan.people().stream().map(Contributor::person))
			.forEach((numbers) -> pairs(numbers, PEOPLE));
		var offices = sessionsOf((plan) -> plan.offices().stream());
		offices.stream().filter((numbers) -> numbers.size() <= MOST).forEach((numbers) -> pairs(numbers, OFFICES));
		sessionsOf((plan) -> Stream.<TrackId>ofNullable(plan.track())).stream()
			.filter((numbers) -> numbers.size() <= MOST)
			.forEach((numbers) -> pairs(numbers, TRACKS));
		sessionsOf((plan) -> plan.offices().stream().filter(this.alone::contains)).stream()
			.filter((numbers) -> numbers.size() <= MOST)
			.forEach((numbers) -> pairs(numbers, ALONE));
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

	private void pairs(List<Integer> numbers, int what) {
		for (int one = 0; one < numbers.size(); one++) {
			for (int other = one + 1; other < numbers.size(); other++) {
				add(numbers.get(one), numbers.get(other), what, 1);
			}
		}
	}

	private void withAllOthers(int number, int offices) {
		IntStream.range(0, this.plans.size())
			.filter((other) -> other != number)
			.forEach((other) -> add(Math.min(number, other), Math.max(number, other), OFFICES, offices));
	}

	private void add(int one, int other, int what, int many) {
		this.shared.computeIfAbsent(List.of(one, other), (_) -> new int[ALONE + 1])[what] += many;
	}

}
