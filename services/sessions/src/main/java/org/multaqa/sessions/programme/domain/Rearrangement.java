package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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

	/**
	 * The sessions where they are to be; one that stays keeps the reason why it is there.
	 */
	List<Session> of(List<Session> sessions) {
		var places = this.placements.stream().collect(Collectors.toMap(Placement::session, Function.identity()));
		var without = Set.copyOf(this.unplaced);
		return sessions.stream().map((session) -> {
			@Nullable Placement place = places.get(session.id());
			if (without.contains(session.id())) {
				return session.at(null, null);
			}
			return (place == null || place.equals(session.placement())) ? session : session.at(place, null);
		}).toList();
	}

}
