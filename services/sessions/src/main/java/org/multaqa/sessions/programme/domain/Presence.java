package org.multaqa.sessions.programme.domain;

import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * When somebody can have a part in a session.
 *
 * @param times in their order, none of which touch
 */
public record Presence(PersonId person, List<Interval> times) {

	public Presence {
		times = List.copyOf(times);
	}

	boolean holds(Placement place) {
		return Times.hold(this.times, place);
	}

}
