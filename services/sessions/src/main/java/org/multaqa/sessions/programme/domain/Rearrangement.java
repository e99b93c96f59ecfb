package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Optional;

import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * Other places for many sessions at once; all others stay where they are.
 *
 * @param placements where sessions are to be
 * @param unplaced sessions that are to lose their place
 */
public record Rearrangement(List<Placement> placements, List<SessionId> unplaced) {

	public Rearrangement {
		placements = List.copyOf(placements);
		unplaced = List.copyOf(unplaced);
	}

	/** The session where it is to be; one that stays keeps the reason why it is there. */
	Session of(Session session) {
		if (this.unplaced.contains(session.id())) {
			return session.at(null, null);
		}
		return placement(session.id()).filter((placement) -> !placement.equals(session.placement()))
			.map((placement) -> session.at(placement, null))
			.orElse(session);
	}

	private Optional<Placement> placement(SessionId session) {
		return this.placements.stream().filter((placement) -> placement.session().equals(session)).findFirst();
	}

}
