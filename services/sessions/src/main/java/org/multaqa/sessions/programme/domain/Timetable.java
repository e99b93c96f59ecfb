package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * The placed sessions of a draft, and the rules between them. A session takes its room
 * and its people from its start (included) until its end (excluded): one may begin in the
 * minute in which another ends.
 *
 * @param rooms all rooms
 * @param sessions all sessions, placed or not
 * @param days when the meeting takes place
 */
record Timetable(Rooms rooms, List<Session> sessions, MeetingDays days) {

	/**
	 * All that speaks against a session being as planned at a place, the plainest reason
	 * first.
	 * @param plan the session as it is to be
	 * @param place where it is to be, in a room that there is
	 * @return nothing if it fits
	 */
	List<Clash> against(SessionPlan plan, Placement place) {
		var clashes = alone(plan, place);
		var room = this.rooms.get(place.room());
		var atTheSameTime = others(plan).filter((other) -> overlaps(place, other)).toList();
		for (Session other : atTheSameTime) {
			if (other.placement() != null && other.placement().room().equals(place.room())) {
				clashes.add(Clash.with(other, "programme.room-taken", room.names(), other.plan().title()));
			}
		}
		for (Session other : atTheSameTime) {
			peopleOf(plan).filter(other::needs)
				.forEach((person) -> clashes.add(Clash.of(person, other, "programme.person-elsewhere")));
		}
		others(plan).forEach((other) -> order(plan, place, other).forEach(clashes::add));
		return clashes;
	}

	/**
	 * What speaks against a place whatever else takes place: the days of the meeting, and
	 * the size of the room.
	 */
	List<Clash> alone(SessionPlan plan, Placement place) {
		var clashes = new ArrayList<Clash>();
		if (!this.days.hold(place)) {
			clashes.add(Clash.of("programme.outside-meeting", this.days.from().toString(), this.days.to().toString(),
					this.days.zone().getId()));
		}
		var room = this.rooms.get(place.room());
		if (plan.capacity() != null && plan.capacity() > room.capacity()) {
			clashes.add(Clash.of("programme.room-too-small", room.names(), room.capacity(), plan.capacity()));
		}
		return clashes;
	}

	static Clash retired(Room room) {
		return Clash.of("programme.room-retired", room.names());
	}

	/** What speaks against the whole of it as it stands. */
	List<Clash> clashes() {
		var clashes = new ArrayList<Clash>();
		for (Session session : this.sessions) {
			if (session.placement() != null) {
				clashes.addAll(against(session.plan(), session.placement()));
			}
		}
		return clashes;
	}

	/** In which order two sessions of which one builds on the other may be. */
	private static Stream<Clash> order(SessionPlan plan, Placement place, Session other) {
		var its = other.placement();
		if (its == null) {
			return Stream.empty();
		}
		if (plan.buildsOn().contains(other.id()) && place.starts().isBefore(its.ends())) {
			return Stream
				.of(Clash.with(other, "programme.before-what-it-builds-on", plan.title(), other.plan().title()));
		}
		if (other.buildsOn(plan.id()) && its.starts().isBefore(place.ends())) {
			return Stream
				.of(Clash.with(other, "programme.before-what-it-builds-on", other.plan().title(), plan.title()));
		}
		return Stream.empty();
	}

	private Stream<Session> others(SessionPlan plan) {
		return this.sessions.stream().filter((other) -> !other.id().equals(plan.id()));
	}

	private static boolean overlaps(Placement place, Session other) {
		var its = other.placement();
		return its != null && place.starts().isBefore(its.ends()) && its.starts().isBefore(place.ends());
	}

	private static Stream<PersonId> peopleOf(SessionPlan plan) {
		return plan.people().stream().map(Contributor::person).distinct();
	}

}
