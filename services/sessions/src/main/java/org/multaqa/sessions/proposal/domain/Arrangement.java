package org.multaqa.sessions.proposal.domain;

import java.util.List;

import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * A timetable that was found.
 *
 * @param placements of all sessions that are not pinned and have a place in it
 * @param unplaced those for which there is none
 * @param score how good it is
 */
public record Arrangement(List<Placement> placements, List<SessionId> unplaced, Score score) {

	public Arrangement {
		placements = List.copyOf(placements);
		unplaced = List.copyOf(unplaced);
	}

	/**
	 * How good a timetable is: first the fewest broken rules, then the fewest sessions
	 * without a place, then the fewest points.
	 *
	 * @param broken how often a rule is broken that must hold
	 * @param unplaced how many sessions have no place
	 * @param points what else could be better: office clashes, warnings, tracks that are
	 * apart, changes of rooms, late hours; 0 is best
	 */
	public record Score(long broken, long unplaced, long points) {

	}

}
