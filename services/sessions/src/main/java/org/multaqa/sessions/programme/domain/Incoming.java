package org.multaqa.sessions.programme.domain;

import java.util.List;

import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

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

	/** What a programme does not have yet, by the ids. */
	Incoming without(Programme programme) {
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
