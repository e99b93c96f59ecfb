package org.multaqa.sessions.programme.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * The placed sessions of a draft, and the rules between them. A session takes its room
 * and its people from its start (included) until its end (excluded): one may begin in the
 * minute in which another ends. What a rule that counts for nothing would say is not
 * said.
 *
 * @param rooms all rooms
 * @param sessions all sessions, placed or not
 * @param days when the meeting takes place
 * @param rules how much each rule counts
 * @param presences when people are there, those who are always there left out
 */
record Timetable(Rooms rooms, List<Session> sessions, MeetingDays days, PlanningRules rules, List<Presence> presences) {

	/**
	 * The same rules for other sessions.
	 * @param others read whenever something is asked, so they may become more
	 */
	Timetable of(List<Session> others) {
		return new Timetable(this.rooms, others, this.days, this.rules, this.presences);
	}

	/**
	 * All that speaks against a session being as planned at a place, the plainest reason
	 * first.
	 * @param plan the session as it is to be
	 * @param place where it is to be, in a room that there is
	 * @return nothing if it fits
	 */
	List<Clash> against(SessionPlan plan, Placement place) {
		var others = around(plan, place);
		return Stream
			.of(alone(plan, place).stream(), rooms(place, others), people(plan, place, others),
					order(plan, place, others), ways(plan, place, others))
			.flatMap((clashes) -> clashes)
			.filter((clash) -> clash.severity() != Severity.IGNORE)
			.toList();
	}

	/**
	 * The others that have to do with a place: those of that time, and those of which one
	 * builds on the other. One after the other and without a stream: asked for each act.
	 */
	private List<Placed> around(SessionPlan plan, Placement place) {
		var from = place.starts().minus(way());
		var until = place.ends().plus(way());
		var others = new ArrayList<Placed>();
		for (Session other : this.sessions) {
			@Nullable Placement its = other.placement();
			if (its != null && (its.starts().isBefore(until) && its.ends().isAfter(from) || other.buildsOn(plan.id())
					|| plan.buildsOn().contains(other.id())) && !other.id().equals(plan.id())) {
				others.add(new Placed(other, its));
			}
		}
		return others;
	}

	/** What speaks against the whole of it as it stands, each thing once. */
	List<Clash> clashes() {
		var placed = PlacedSessions.of(this.sessions);
		var byId = this.sessions.stream().collect(Collectors.toMap(Session::id, (session) -> session));
		var clashes = new ArrayList<Clash>();
		for (int at = 0; at < placed.inOrder().size(); at++) {
			var plan = placed.inOrder().get(at).session().plan();
			var place = placed.inOrder().get(at).at();
			var near = placed.after(at, place.ends().plus(way()), this.rooms.get(place.room()).use().parallel());
			clashes.addAll(alone(plan, place));
			rooms(place, near).forEach(clashes::add);
			people(plan, place, near).forEach(clashes::add);
			bases(plan, place, byId).forEach(clashes::add);
			ways(plan, place, near).forEach(clashes::add);
		}
		return clashes.stream()
			.filter((clash) -> clash.severity() != Severity.IGNORE)
			.map((clash) -> clash.excusedBy(excuse(clash, byId)))
			.toList();
	}

	/** What was said of it by whoever placed the one session or the other. */
	private static @Nullable Excuse excuse(Clash clash, Map<SessionId, Session> byId) {
		@Nullable Excuse own = excuseOf(byId.get(clash.session()));
		if (own != null && own.covers(clash)) {
			return own;
		}
		@Nullable SessionId other = clash.other();
		@Nullable Excuse its = (other != null) ? excuseOf(byId.get(other)) : null;
		return (its != null && its.coversFromThere(clash)) ? its : null;
	}

	private static @Nullable Excuse excuseOf(@Nullable Session session) {
		return (session != null) ? session.excuse() : null;
	}

	/**
	 * What speaks against a place whatever else takes place: the days of the meeting, and
	 * what the room and the people allow.
	 */
	private List<Clash> alone(SessionPlan plan, Placement place) {
		var clashes = new ArrayList<Clash>();
		if (!this.days.hold(place)) {
			clashes.add(clash(PlanningRule.OUTSIDE_MEETING, place, null, null, this.days.from().toString(),
					this.days.to().toString(), this.days.zone().getId()));
		}
		var room = this.rooms.get(place.room());
		if (plan.capacity() != null && plan.capacity() > room.capacity()) {
			clashes.add(clash(PlanningRule.ROOM_TOO_SMALL, place, null, null, room.names(), room.capacity(),
					plan.capacity()));
		}
		if (!room.isOpen(place)) {
			clashes.add(clash(PlanningRule.ROOM_NOT_AVAILABLE, place, null, null, room.names()));
		}
		if (!this.presences.isEmpty()) {
			peopleOf(plan).filter((person) -> isAway(person, place))
				.forEach(
						(person) -> clashes.add(clash(PlanningRule.PERSON_NOT_AVAILABLE, place, null, person, person)));
		}
		if (room.isRetired()) {
			clashes.add(clash(PlanningRule.ROOM_RETIRED, place, null, null, room.names()));
		}
		return clashes;
	}

	private boolean isAway(PersonId person, Placement place) {
		return this.presences.stream()
			.anyMatch((presence) -> presence.person().equals(person) && !presence.holds(place));
	}

	/** In a room that is not for several at once. */
	private Stream<Clash> rooms(Placement place, List<Placed> others) {
		var room = this.rooms.get(place.room());
		return room.use().parallel() ? Stream.empty()
				: others.stream()
					.filter((other) -> other.isIn(place) && other.overlaps(place))
					.map((other) -> clash(PlanningRule.ROOM_TAKEN, place, other.session(), null, room.names(),
							other.session().plan().title()));
	}

	private Stream<Clash> people(SessionPlan plan, Placement place, List<Placed> others) {
		return shared(plan, others, (other) -> other.overlaps(place), (person,
				other) -> clash(PlanningRule.PERSON_ELSEWHERE, place, other, person, person, other.plan().title()));
	}

	/** Who comes from another room, or goes to one, needs some time. */
	private Stream<Clash> ways(SessionPlan plan, Placement place, List<Placed> others) {
		return way().isZero() ? Stream.empty()
				: shared(plan, others,
						(other) -> !other.isIn(place) && !other.overlaps(place) && isTooNear(place, other.at()),
						(person, other) -> clash(PlanningRule.TRAVEL_TIME, place, other, person, person,
								other.plan().title(), this.rules.minutesBetweenRooms()));
	}

	/** Of those others that matter, who has a part in them too. */
	private static Stream<Clash> shared(SessionPlan plan, List<Placed> others, Predicate<Placed> matters,
			BiFunction<PersonId, Session, Clash> clash) {
		if (others.isEmpty() || plan.people().isEmpty()) {
			return Stream.empty();
		}
		var clashes = new ArrayList<Clash>();
		var people = peopleOf(plan).toList();
		for (Placed other : others) {
			if (matters.test(other)) {
				for (PersonId person : people) {
					if (other.needs(person)) {
						clashes.add(clash.apply(person, other.session()));
					}
				}
			}
		}
		return clashes.stream();
	}

	private boolean isTooNear(Placement place, Placement its) {
		return place.starts().isBefore(its.ends().plus(way())) && its.starts().isBefore(place.ends().plus(way()));
	}

	private Duration way() {
		return Duration.ofMinutes(this.rules.minutesBetweenRooms());
	}

	/** In which order two sessions of which one builds on the other may be. */
	private Stream<Clash> order(SessionPlan plan, Placement place, List<Placed> others) {
		return others.stream().flatMap((other) -> {
			if (plan.buildsOn().contains(other.id()) && place.starts().isBefore(other.at().ends())) {
				return Stream.of(order(place, other.session(), plan, other.session().plan()));
			}
			return (other.session().buildsOn(plan.id()) && other.at().starts().isBefore(place.ends()))
					? Stream.of(order(place, other.session(), other.session().plan(), plan)) : Stream.empty();
		});
	}

	private Clash order(Placement place, Session other, SessionPlan builds, SessionPlan base) {
		return clash(PlanningRule.BEFORE_WHAT_IT_BUILDS_ON, place, other, null, builds.title(), base.title());
	}

	/** What a session builds on has a place, and ends before it. */
	private Stream<Clash> bases(SessionPlan plan, Placement place, Map<SessionId, Session> byId) {
		return plan.buildsOn().stream().flatMap((id) -> Stream.ofNullable(byId.get(id))).flatMap((base) -> {
			@Nullable Placement its = base.placement();
			if (its == null) {
				return Stream
					.of(clash(PlanningRule.BUILDS_ON_UNPLACED, place, base, null, plan.title(), base.plan().title()));
			}
			return place.starts().isBefore(its.ends()) ? Stream.of(order(place, base, plan, base.plan()))
					: Stream.empty();
		});
	}

	private Clash clash(PlanningRule rule, Placement place, @Nullable Session other, @Nullable PersonId person,
			Object... arguments) {
		return new Clash(rule, this.rules.of(rule), place, (other != null) ? other.id() : null,
				(other != null) ? other.placement() : null, person, List.of(arguments), null);
	}

	private static Stream<PersonId> peopleOf(SessionPlan plan) {
		return plan.people().stream().map(Contributor::person).distinct();
	}

}
