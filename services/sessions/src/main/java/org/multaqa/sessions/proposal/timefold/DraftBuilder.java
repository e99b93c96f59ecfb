package org.multaqa.sessions.proposal.timefold;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.Interpretation;
import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.Movable;
import org.multaqa.sessions.proposal.domain.OpenTime;
import org.multaqa.sessions.proposal.domain.TimetableTask;

/**
 * A task in the solver's words, and what the solver finds in ours. Sessions stand in the
 * order in which they first get a place: what others build on before those, the long and
 * the large before the short and the small.
 */
final class DraftBuilder {

	private final TimetableTask task;

	private final List<Movable> sessions;

	private final Map<SessionId, Integer> numbers = new HashMap<>();

	private final Map<RoomId, Hall> halls = new HashMap<>();

	/** Those that are in use, the smallest first. */
	private final List<Hall> open;

	private final List<Start> starts;

	DraftBuilder(TimetableTask task) {
		this.task = task;
		this.sessions = inOrder(task.sessions());
		for (int number = 0; number < this.sessions.size(); number++) {
			this.numbers.put(this.sessions.get(number).plan().id(), number);
		}
		task.rooms().forEach((room) -> this.halls.put(room.id(), new Hall(room)));
		this.open = openHalls();
		this.starts = starts();
	}

	Draft build() {
		long travel = Duration.ofMinutes(this.task.rules().minutesBetweenRooms()).toMillis();
		return new Draft(TogetherFinder.in(this.sessions, this.task.circumstances().alone().keySet(), travel), orders(),
				assignments(), TimetableConstraints.weights(this.task.rules()));
	}

	/** What a draft means for the sessions that may move. */
	Arrangement read(Draft draft) {
		var placements = new ArrayList<Placement>();
		var unplaced = new ArrayList<SessionId>();
		for (Assignment assignment : draft.assignments()) {
			var id = this.sessions.get(assignment.number()).plan().id();
			if (!assignment.isPinned() && assignment.hasPlace()) {
				placements.add(new Placement(id, assignment.hall().room.id(), Instant.ofEpochMilli(assignment.starts()),
						Instant.ofEpochMilli(assignment.ends())));
			}
			else if (!assignment.isPinned()) {
				unplaced.add(id);
			}
		}
		var score = draft.score();
		return new Arrangement(placements, unplaced,
				new Arrangement.Score(-score.hardScore(), -score.mediumScore(), -score.softScore()));
	}

	private static List<Movable> inOrder(List<Movable> sessions) {
		var byId = new HashMap<SessionId, Movable>();
		sessions.forEach((session) -> byId.put(session.plan().id(), session));
		var depths = new HashMap<SessionId, Integer>();
		sessions.forEach((session) -> depth(session.plan(), byId, depths));
		return sessions.stream()
			.sorted(Comparator.<Movable>comparingInt((session) -> depths.getOrDefault(session.plan().id(), 0))
				.thenComparing(Comparator.comparing(Movable::length).reversed())
				.thenComparing(
						Comparator.<Movable>comparingInt((session) -> session.plan().people().size()).reversed()))
			.toList();
	}

	/** How many sessions must come before one; nothing builds on itself. */
	private static int depth(SessionPlan plan, Map<SessionId, Movable> byId, Map<SessionId, Integer> depths) {
		@Nullable Integer known = depths.get(plan.id());
		if (known != null) {
			return known;
		}
		int depth = 0;
		for (SessionId base : plan.buildsOn()) {
			var on = byId.get(base);
			if (on != null) {
				depth = Math.max(depth, depth(on.plan(), byId, depths) + 1);
			}
		}
		depths.put(plan.id(), depth);
		return depth;
	}

	private List<Start> starts() {
		var starts = new ArrayList<Start>();
		for (OpenTime open : this.task.open()) {
			for (Instant at = open.from(); at.isBefore(open.until()); at = at.plus(this.task.step())) {
				starts.add(new Start(at.toEpochMilli(), open.until().toEpochMilli(), open.day(), hours(at)));
			}
		}
		starts.add(Start.NOWHERE);
		return starts;
	}

	private int hours(Instant at) {
		return (int) Math.max(0, Duration.between(this.task.days().begin(), at).toHours());
	}

	private List<Hall> openHalls() {
		return this.task.rooms()
			.stream()
			.filter((room) -> room.retired() == null)
			.map((room) -> hall(room.id()))
			.sorted(Comparator.comparingInt((hall) -> hall.capacity))
			.toList();
	}

	/**
	 * The rooms in which as many people may be, so that none is tried in vain; at least
	 * one, for the solver insists on it.
	 */
	private List<Hall> possible(@Nullable Integer capacity) {
		if (capacity == null || !TimetableConstraints.isHard(this.task.rules().of(PlanningRule.ROOM_TOO_SMALL))) {
			return this.open;
		}
		int first = 0;
		while (first < this.open.size() - 1 && this.open.get(first).capacity < capacity) {
			first++;
		}
		return this.open.subList(first, this.open.size());
	}

	private List<Assignment> assignments() {
		return IntStream.range(0, this.sessions.size()).mapToObj(this::assignment).toList();
	}

	private Assignment assignment(int number) {
		var session = this.sessions.get(number);
		@Nullable Integer capacity = session.plan().capacity();
		var assignment = new Assignment(number, session.length().toMillis(), (capacity != null) ? capacity : 0,
				presences(session.plan()), Interpretation.missing(session.plan()).size());
		var now = session.now();
		return (session.pinned() && now != null)
				? assignment.pinnedAt(start(now), hall(now.room()), !this.task.days().hold(now))
				: assignment.among(this.starts, possible(capacity));
	}

	private List<Hours> presences(SessionPlan plan) {
		var people = plan.people().stream().map(Contributor::person).collect(Collectors.toSet());
		return this.task.presences()
			.stream()
			.filter((presence) -> people.contains(presence.person()))
			.map((presence) -> new Hours(presence.times()))
			.toList();
	}

	private Start start(Placement now) {
		var day = now.starts().atZone(this.task.days().zone()).toLocalDate();
		return new Start(now.starts().toEpochMilli(), now.ends().toEpochMilli(),
				(int) ChronoUnit.DAYS.between(this.task.days().from(), day), hours(now.starts()));
	}

	private List<Order> orders() {
		var orders = new ArrayList<Order>();
		for (int later = 0; later < this.sessions.size(); later++) {
			for (SessionId base : this.sessions.get(later).plan().buildsOn()) {
				@Nullable Integer its = this.numbers.get(base);
				if (its != null) {
					orders.add(new Order(its, later, this.task.circumstances().unaccepted().contains(base)));
				}
			}
		}
		return orders;
	}

	/** A room that there is: nothing is ever placed in another. */
	private Hall hall(RoomId id) {
		@Nullable Hall hall = this.halls.get(id);
		if (hall == null) {
			throw new IllegalStateException("there is no room " + id);
		}
		return hall;
	}

}
