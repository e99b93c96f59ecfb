package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;

/**
 * Rooms and sessions that come from elsewhere.
 *
 * @param placements where and when the sessions are to be, each at most once
 */
public record Incoming(List<Room> rooms, List<SessionPlan> plans, List<Placement> placements) {

	public Incoming {
		rooms = List.copyOf(rooms);
		plans = List.copyOf(plans);
		placements = List.copyOf(placements);
	}

	/**
	 * A programme with them, without those that are there already by their ids: they stay
	 * as they are. What a rule blocks is left without a place; what counts for less is
	 * placed with the reason.
	 * @param days when the meeting takes place
	 * @param reason why, where something speaks against a place
	 * @throws RuleViolation {@code text.too-long}, {@code programme.bad-capacity},
	 * {@code programme.list-too-long}
	 */
	public TakenIn takenInto(Programme programme, MeetingDays days, Excuse reason) {
		Limits.reason(reason.words());
		var added = without(programme);
		added.rooms.forEach(Room::check);
		added.plans.forEach(Limits::plan);
		var next = programme.with(new Rooms(Stream.concat(programme.rooms().stream(), added.rooms.stream()).toList()),
				Stream.concat(programme.sessions().stream(), added.plans.stream().map(Session::planned)).toList());
		var events = new ArrayList<DomainEvent>();
		added.rooms.forEach(
				(room) -> events.add(new RoomAdded(programme.meeting(), room.id(), room.names(), room.capacity())));
		added.plans.forEach((plan) -> events.add(new SessionPlanned(programme.meeting(), plan)));
		return new Placing(next, days).wherePossible(added.placements, reason, events);
	}

	private Incoming without(Programme programme) {
		var newPlans = this.plans.stream().filter((plan) -> programme.find(plan.id()).isEmpty()).toList();
		return new Incoming(
				this.rooms.stream()
					.filter((room) -> programme.rooms().stream().noneMatch((known) -> known.id().equals(room.id())))
					.toList(),
				newPlans,
				this.placements.stream()
					.filter((placement) -> newPlans.stream().anyMatch((plan) -> plan.id().equals(placement.session())))
					.toList());
	}

}
