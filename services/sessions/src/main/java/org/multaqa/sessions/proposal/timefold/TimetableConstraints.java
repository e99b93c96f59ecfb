package org.multaqa.sessions.proposal.timefold;

import java.util.Map;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.Severity;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;
import static java.util.stream.Collectors.toMap;

/**
 * The rules of planning in the form in which the solver asks them hundreds of thousands
 * of times: after a move only of what it touches. Each bears the name of its
 * {@link PlanningRule}, whose severity is its weight; that both say the same is held by
 * {@code SameRulesTest}. What follows them no rule forbids, and is better avoided.
 */
public final class TimetableConstraints implements ConstraintProvider {

	private static final HardMediumSoftLongScore ONCE = HardMediumSoftLongScore.ONE_HARD;

	private static final HardMediumSoftLongScore POINT = HardMediumSoftLongScore.ONE_SOFT;

	/** What a warning costs, in points. */
	private static final int WARNING = 1_000;

	/** What it costs that two sessions of one office are at the same time, in points. */
	private static final int OFFICE_TWICE = 100;

	/** What it costs that two sessions of one track are at the same time, in points. */
	private static final int TRACK_TWICE = 50;

	/**
	 * What it costs that two sessions of one track are on different days or in different
	 * rooms, in points.
	 */
	private static final int TRACK_APART = 2;

	/** What it costs that somebody is in two rooms on one day, in points. */
	private static final int OTHER_ROOM = 20;

	/** Seats that may stay empty for one point. */
	private static final int EMPTY_SEATS = 10;

	private static final long HOUR = 3_600_000;

	/**
	 * How much each rule counts: those that stop anything are hard. What stops a release
	 * and would do so in any other place is no reason to leave a session without one.
	 */
	static ConstraintWeightOverrides<HardMediumSoftLongScore> weights(PlanningRules rules) {
		Map<String, HardMediumSoftLongScore> weights = rules.whole()
			.severities()
			.entrySet()
			.stream()
			.collect(toMap((rule) -> rule.getKey().name(), (rule) -> switch (rule.getValue()) {
				case BLOCK -> ONCE;
				case BLOCK_RELEASE -> rule.getKey().isOfPlaces() ? ONCE : HardMediumSoftLongScore.ofSoft(WARNING);
				case WARN -> HardMediumSoftLongScore.ofSoft(WARNING);
				case IGNORE -> HardMediumSoftLongScore.ZERO;
			}));
		return ConstraintWeightOverrides.of(weights);
	}

	/** Whether nothing may be proposed that breaks a rule. */
	static boolean isHard(Severity severity) {
		return severity == Severity.BLOCK || severity == Severity.BLOCK_RELEASE;
	}

	@Override
	public Constraint[] defineConstraints(ConstraintFactory all) {
		return new Constraint[] { roomTaken(all), personElsewhere(all), roomTooSmall(all), outsideMeeting(all),
				beforeWhatItBuildsOn(all), buildsOnUnplaced(all), travelTime(all), roomRetired(all),
				roomNotAvailable(all), personNotAvailable(all), interpreterMissing(all), baseNotAccepted(all),
				delegateWantedTwice(all), outsideOpenTime(all), withoutPlace(all), officeTwice(all), trackTwice(all),
				trackApart(all), otherRoom(all), soonAfterItsBase(all), early(all), emptySeats(all) };
	}

	private static Constraint roomTaken(ConstraintFactory all) {
		return all
			.forEachUniquePair(Assignment.class, equal(Assignment::hall),
					overlapping(Assignment::starts, Assignment::ends))
			.filter((one, _) -> !one.hall().parallel)
			.penalize(ONCE)
			.asConstraint(PlanningRule.ROOM_TAKEN.name());
	}

	private static Constraint personElsewhere(ConstraintFactory all) {
		return together(all).filter((together, one, other) -> together.people() > 0 && one.overlaps(other))
			.penalize(ONCE, (together, _, _) -> together.people())
			.asConstraint(PlanningRule.PERSON_ELSEWHERE.name());
	}

	private static Constraint roomTooSmall(ConstraintFactory all) {
		return placed(all).filter((session) -> session.capacity() > session.hall().capacity)
			.penalize(ONCE)
			.asConstraint(PlanningRule.ROOM_TOO_SMALL.name());
	}

	private static Constraint outsideMeeting(ConstraintFactory all) {
		return placed(all).filter(Assignment::isOutside)
			.penalize(ONCE)
			.asConstraint(PlanningRule.OUTSIDE_MEETING.name());
	}

	private static Constraint beforeWhatItBuildsOn(ConstraintFactory all) {
		return orders(all).filter((_, base, later) -> later.starts() < base.ends())
			.penalize(ONCE)
			.asConstraint(PlanningRule.BEFORE_WHAT_IT_BUILDS_ON.name());
	}

	private static Constraint buildsOnUnplaced(ConstraintFactory all) {
		return all.forEach(Order.class)
			.join(all.forEachIncludingUnassigned(Assignment.class).filter((base) -> !base.hasPlace()),
					equal(Order::base, Assignment::number))
			.join(placed(all), equal((order, _) -> order.later(), Assignment::number))
			.penalize(ONCE)
			.asConstraint(PlanningRule.BUILDS_ON_UNPLACED.name());
	}

	private static Constraint travelTime(ConstraintFactory all) {
		return together(all)
			.filter((together, one, other) -> together.people() > 0 && one.hall() != other.hall()
					&& !one.overlaps(other) && one.gapTo(other) < together.travel())
			.penalize(ONCE, (together, _, _) -> together.people())
			.asConstraint(PlanningRule.TRAVEL_TIME.name());
	}

	private static Constraint roomRetired(ConstraintFactory all) {
		return placed(all).filter((session) -> session.hall().room.retired() != null)
			.penalize(ONCE)
			.asConstraint(PlanningRule.ROOM_RETIRED.name());
	}

	private static Constraint roomNotAvailable(ConstraintFactory all) {
		return placed(all).filter((session) -> !session.hall().open.hold(session.starts(), session.ends()))
			.penalize(ONCE)
			.asConstraint(PlanningRule.ROOM_NOT_AVAILABLE.name());
	}

	private static Constraint personNotAvailable(ConstraintFactory all) {
		return placed(all).filter((session) -> session.away() > 0)
			.penalize(ONCE, Assignment::away)
			.asConstraint(PlanningRule.PERSON_NOT_AVAILABLE.name());
	}

	private static Constraint interpreterMissing(ConstraintFactory all) {
		return placed(all).filter((session) -> session.uninterpreted() > 0)
			.penalize(ONCE, Assignment::uninterpreted)
			.asConstraint(PlanningRule.INTERPRETER_MISSING.name());
	}

	private static Constraint baseNotAccepted(ConstraintFactory all) {
		return all.forEach(Order.class)
			.filter(Order::unaccepted)
			.join(placed(all), equal(Order::later, Assignment::number))
			.penalize(ONCE)
			.asConstraint(PlanningRule.BASE_NOT_ACCEPTED.name());
	}

	private static Constraint delegateWantedTwice(ConstraintFactory all) {
		return together(all).filter((together, one, other) -> together.alone() > 0 && one.overlaps(other))
			.penalize(ONCE, (together, _, _) -> together.alone())
			.asConstraint(PlanningRule.DELEGATE_WANTED_TWICE.name());
	}

	private static Constraint outsideOpenTime(ConstraintFactory all) {
		return placed(all).filter((session) -> !session.isInOpenTime())
			.penalize(ONCE)
			.asConstraint("outside open time");
	}

	private static Constraint withoutPlace(ConstraintFactory all) {
		return all.forEachIncludingUnassigned(Assignment.class)
			.filter((session) -> !session.hasPlace())
			.penalize(HardMediumSoftLongScore.ONE_MEDIUM)
			.asConstraint("without place");
	}

	private static Constraint officeTwice(ConstraintFactory all) {
		return together(all).filter((together, one, other) -> together.offices() > 0 && one.overlaps(other))
			.penalize(POINT, (together, _, _) -> OFFICE_TWICE * together.offices())
			.asConstraint("office twice");
	}

	private static Constraint trackTwice(ConstraintFactory all) {
		return together(all).filter((together, one, other) -> together.inOneTrack() && one.overlaps(other))
			.penalize(POINT, (_, _, _) -> TRACK_TWICE)
			.asConstraint("track twice");
	}

	private static Constraint trackApart(ConstraintFactory all) {
		return together(all)
			.filter((together, one, other) -> together.inOneTrack()
					&& (one.day() != other.day() || one.hall() != other.hall()))
			.penalize(POINT, (_, _, _) -> TRACK_APART)
			.asConstraint("track apart");
	}

	private static Constraint otherRoom(ConstraintFactory all) {
		return together(all)
			.filter((together, one, other) -> together.people() > 0 && one.day() == other.day()
					&& one.hall() != other.hall())
			.penalize(POINT, (together, _, _) -> OTHER_ROOM * together.people())
			.asConstraint("other room");
	}

	private static Constraint soonAfterItsBase(ConstraintFactory all) {
		return orders(all).filter((_, base, later) -> later.starts() - base.ends() >= HOUR)
			.penalizeLong(POINT, (_, base, later) -> (later.starts() - base.ends()) / HOUR)
			.asConstraint("soon after its base");
	}

	private static Constraint early(ConstraintFactory all) {
		return placed(all).penalize(POINT, Assignment::lateness).asConstraint("early");
	}

	private static Constraint emptySeats(ConstraintFactory all) {
		return placed(all)
			.filter((session) -> session.capacity() > 0 && session.hall().capacity - session.capacity() >= EMPTY_SEATS)
			.penalize(POINT, (session) -> (session.hall().capacity - session.capacity()) / EMPTY_SEATS)
			.asConstraint("empty seats");
	}

	private static UniConstraintStream<Assignment> placed(ConstraintFactory all) {
		return all.forEach(Assignment.class).filter(Assignment::hasPlace);
	}

	/** Sessions that share somebody, or a track, if both have a place. */
	private static TriConstraintStream<Together, Assignment, Assignment> together(ConstraintFactory all) {
		return all.forEach(Together.class)
			.join(placed(all), equal(Together::one, Assignment::number))
			.join(placed(all), equal((together, _) -> together.other(), Assignment::number));
	}

	/** Bases and what builds on them, if both have a place. */
	private static TriConstraintStream<Order, Assignment, Assignment> orders(ConstraintFactory all) {
		return all.forEach(Order.class)
			.join(placed(all), equal(Order::base, Assignment::number))
			.join(placed(all), equal((order, _) -> order.later(), Assignment::number));
	}

}
