package org.multaqa.sessions.programme.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * The sessions of a working draft, and what builds on what. Nothing builds on itself, not
 * even through others, nor on what will not take place.
 *
 * @param all in the order in which they were planned
 */
record DraftSessions(List<Session> all) {

	/** Time, then room. */
	static final Comparator<Placement> ORDER = DraftSessions::compare;

	private static int compare(Placement one, Placement other) {
		int byTime = one.starts().compareTo(other.starts());
		int byRoom = (byTime != 0) ? byTime : one.room().value().compareTo(other.room().value());
		return (byRoom != 0) ? byRoom : one.session().value().compareTo(other.session().value());
	}

	Optional<Session> find(SessionId id) {
		int place = placeOf(id);
		return (place >= 0) ? Optional.of(this.all.get(place)) : Optional.empty();
	}

	DraftSessions with(Session changed) {
		var next = new ArrayList<>(this.all);
		next.set(placeOf(changed.id()), changed);
		return new DraftSessions(next);
	}

	/**
	 * Where a session stands, or -1. Asked several times for each act, of ten thousand;
	 * to compare the texts of two ids takes a tenth of what it takes to compare the ids.
	 */
	private int placeOf(SessionId id) {
		String wanted = id.value();
		for (int place = 0; place < this.all.size(); place++) {
			if (this.all.get(place).id().value().equals(wanted)) {
				return place;
			}
		}
		return -1;
	}

	/**
	 * Those that differ from before say with which version they did. None is ever taken
	 * away, so each stands where it stood.
	 */
	DraftSessions changedWith(long version, DraftSessions before) {
		var next = new ArrayList<>(this.all);
		for (int at = 0; at < next.size(); at++) {
			var session = next.get(at);
			if (at >= before.all.size() || !before.all.get(at).equals(session)) {
				next.set(at, session.changedWith(version));
			}
		}
		return new DraftSessions(next);
	}

	/** All that have a place, in the order of time and room. */
	List<Session> placed() {
		return this.all.stream()
			.filter((session) -> session.placement() != null)
			.sorted(Comparator.comparing(Session::placement, Comparator.nullsLast(ORDER)))
			.toList();
	}

	/** All placements, in the order of time and room. */
	List<Placement> placements() {
		return placed().stream().flatMap((session) -> Stream.ofNullable(session.placement())).toList();
	}

	/**
	 * Insists that what a session builds on is there, takes place, and does not build on
	 * it in turn.
	 * @param plan the session as it is to be
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code programme.session-cancelled}, {@code programme.circle}
	 */
	void needsNoCircle(SessionPlan plan) {
		var waiting = new ArrayDeque<>(plan.buildsOn());
		var seen = new HashSet<SessionId>();
		while (!waiting.isEmpty()) {
			var next = waiting.remove();
			if (next.equals(plan.id())) {
				throw new RuleViolation("programme.circle", plan.title());
			}
			if (seen.add(next)) {
				waiting.addAll(takingPlace(next).plan().buildsOn());
			}
		}
	}

	private Session takingPlace(SessionId id) {
		var session = find(id).orElseThrow(() -> RuleViolation.unknown("programme.unknown-session", id));
		if (session.cancelled()) {
			throw new RuleViolation("programme.session-cancelled", session.plan().title());
		}
		return session;
	}

}
